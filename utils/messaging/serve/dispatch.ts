import { fail, type Result } from '../../domain/result.ts';
import type { CallContext } from '../../services/context.ts';
import type { Services } from '../../services/services.ts';
import type { Call, Refusal } from '../call.ts';
import { protocol, type CallName, type Input } from '../protocol.ts';

const isCallName = (name: string): name is CallName => Object.hasOwn(protocol, name);

/**
 * Name → who may call it → schema → handler, closed at every step. `at` of a `bad-input` names the field, never its
 * value. Where nothing has to be waited for the handler starts at once: a click that a browser asks for is still fresh.
 */
export const dispatch = (
  services: Pick<Services, 'handle'>,
  name: string,
  input: unknown,
  context: CallContext,
): Promise<Result<unknown, Refusal>> => {
  if (!isCallName(name)) return Promise.resolve(fail('unknown-call'));
  const { who, input: schema }: Call = protocol[name];
  if (!who.includes(context.caller)) return Promise.resolve(fail('not-allowed'));
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return Promise.resolve(fail('bad-input', { at: issue?.path.join('.') ?? '', detail: issue?.code ?? '' }));
  }
  return services.handle(name, parsed.data as Input<CallName>, context);
};
