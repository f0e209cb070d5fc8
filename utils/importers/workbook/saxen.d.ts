declare module 'saxen' {
  /** The parts of saxen 11 that are used; it ships no types. Errors are thrown unless `error` is handled. */
  export class Parser {
    on(
      event: 'openTag',
      handler: (name: string, attributes: () => Record<string, string> | false) => void,
    ): this;
    on(event: 'closeTag', handler: (name: string) => void): this;
    on(event: 'text' | 'cdata', handler: (text: string) => void): this;
    on(event: 'warn', handler: (warning: Error) => void): this;
    parse(xml: string): void;
    stop(): void;
  }
}
