import { runProcess } from '@dragoman/shared/platform';
import { startDeskService } from './start-desk-service.js';

await runProcess('desk', startDeskService);
