import { runProcess } from '@dragoman/shared/platform';
import { startIntakeService } from './start-intake-service.js';

await runProcess('intake', async (parts) => [await startIntakeService(parts)]);
