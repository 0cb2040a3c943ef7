import fc from 'fast-check';
import { BARE_PROFILE, downgrade, FULL_PROFILE, type ProviderProfile } from './provider-profile.js';

// Wordings met in the wild: OpenAI, Azure, DeepSeek, Groq, vLLM, Mistral, Gemini, llama.cpp, LM Studio.
it.each<[string, Partial<ProviderProfile>]>([
  [
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    { maxTokensParam: 'max_tokens' },
  ],
  [
    'Unrecognized request argument supplied: max_completion_tokens',
    { maxTokensParam: 'max_tokens' },
  ],
  [
    "[{'type': 'extra_forbidden', 'loc': ('body', 'max_completion_tokens'), 'msg': 'Extra inputs are not permitted'}]",
    { maxTokensParam: 'max_tokens' },
  ],
  [
    'Invalid JSON payload received. Unknown name "max_completion_tokens": Cannot find field.',
    { maxTokensParam: 'max_tokens' },
  ],
  [
    "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
    { temperatureAllowed: false },
  ],
  [
    "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
    { jsonMode: 'object' },
  ],
  [
    'response_format value as json_schema is enabled only for api versions 2024-08-01-preview and later',
    { jsonMode: 'object' },
  ],
  ['This response_format type is unavailable now', { jsonMode: 'object' }],
  ['This model does not support response format json_schema.', { jsonMode: 'object' }],
  [
    'response_format type must be one of "text" or "json_object", but got: json_schema',
    { jsonMode: 'object' },
  ],
  ['Failed to initialize samplers: failed to parse grammar', { jsonMode: 'object' }],
  ['Extra inputs are not permitted', { jsonMode: 'object' }],
])('gives up what is named by: %s', (words, change) => {
  expect(downgrade(FULL_PROFILE, words)).toEqual({ ...FULL_PROFILE, ...change });
});

it('comes to an end whatever the engine says, having given up everything', () => {
  const words = fc.constantFrom('max_tokens', 'temperature', 'response_format', 'no idea');
  fc.assert(
    fc.property(fc.array(words, { minLength: 12, maxLength: 12 }), (refusals) => {
      let profile: ProviderProfile | null = FULL_PROFILE;
      let steps = 0;
      for (const refusal of refusals) {
        const next: ProviderProfile | null = profile && downgrade(profile, refusal);
        if (next) steps += 1;
        profile = next ?? profile;
      }
      expect(steps).toBeLessThanOrEqual(5);
    }),
  );
  let profile: ProviderProfile = FULL_PROFILE;
  for (let next = downgrade(profile, ''); next; next = downgrade(profile, '')) profile = next;
  expect(profile).toEqual(BARE_PROFILE);
});
