/** One chunk: both stand on the model of the group. */
export { Group } from './Group.tsx';
export { GroupCompose } from './GroupCompose.tsx';
