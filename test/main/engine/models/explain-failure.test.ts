import { expect, it } from 'vitest'
import type { ModelProvider } from '#contract/models.ts'
import { explainFailure } from '#main/engine/models/explain-failure.ts'

// As ONNX Runtime 1.30.0 says them.
it.each<[ModelProvider, string, object]>([
  ['webgpu', '/onnxruntime_src/onnxruntime/core/providers/webgpu/webgpu_context.cc:136 onnxruntime::webgpu::WebGpuContext::Initialize was false. Failed to get a WebGPU adapter: No supported adapters\n', { why: 'no-driver' }],
  ['coreml', 'no available backend found. ERR: [coreml] backend not found.', { why: 'not-built' }],
  ['cuda', 'OrtSessionOptionsAppendExecutionProvider_Cuda: Failed to load shared library', { why: 'no-cuda', message: 'OrtSessionOptionsAppendExecutionProvider_Cuda: Failed to load shared library' }],
  ['webgpu', 'Failed to allocate memory for requested buffer of size 140737488355328', { why: 'out-of-memory' }],
  ['cuda', 'CUDA failure 2: out of memory', { why: 'out-of-memory' }],
  ['webgpu', '/onnxruntime_src/core/x.cc:3 Shader\n\u001b[1mbroken\u001b[m', { why: 'failed', message: 'Shader broken' }],
])('%s: %s', (provider, message, passedOver) => expect(explainFailure(provider, message)).toEqual(passedOver))

it('keeps a long story short', () => {
  const explained = explainFailure('dml', 'x '.repeat(500))
  expect(explained).toMatchObject({ why: 'failed', message: expect.stringMatching(/^.{239}…$/) })
})
