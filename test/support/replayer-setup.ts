export { startReplayer as default } from './replayer';
