export { stopReplayer as default } from './replayer';
