import type {Probabilities} from '../read/decode-ctc.ts';

/** The two models, whatever runs them. */
export interface Models {
  /** @param input three planes, sides multiples of 32 @returns how likely each pixel is the core of a line, 0–1 */
  detect(input: Float32Array, width: number, height: number): Promise<Float32Array>;
  /** @param input three planes 48 high, the width a multiple of 8 */
  recognize(input: Float32Array, width: number): Promise<Probabilities>;
}

/** What is common to onnxruntime-web and onnxruntime-node. */
export interface Runtime {
  readonly Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => object;
  readonly InferenceSession: {
    create(model: Uint8Array, options: object): Promise<Session>;
  };
}

interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Record<string, object>): Promise<Record<string, unknown>>;
}

interface Output {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** Threads that wait turn round and round otherwise: half as much again of the processor, and slower wherever something else runs. */
const WITHOUT_SPINNING = {extra: {session: {intra_op: {allow_spinning: '0'}}}};
/** Every line has a width of its own: a plan of the memory that is kept for each width costs a third of it and saves no time. */
const WITHOUT_PATTERNS = {enableMemPattern: false};

/** Reads both models into the runtime. */
export async function loadModels(
  runtime: Runtime,
  files: {readonly detection: Uint8Array; readonly recognition: Uint8Array},
  provider: {readonly executionProviders: readonly string[]; readonly intraOpNumThreads?: number},
): Promise<Models> {
  const options = {...provider, ...WITHOUT_SPINNING, ...WITHOUT_PATTERNS};
  const detection = await runtime.InferenceSession.create(files.detection, options);
  const recognition = await runtime.InferenceSession.create(files.recognition, options);
  const run = async (session: Session, input: Float32Array, dims: readonly number[]): Promise<Output> => {
    const [from = '', to = ''] = [session.inputNames[0], session.outputNames[0]];
    const results = await session.run({[from]: new runtime.Tensor('float32', input, dims)});
    const output = results[to];
    if (!isOutput(output)) throw new Error('the model gave something else than numbers');
    return output;
  };
  return {
    detect: async (input, width, height) => (await run(detection, input, [1, 3, height, width])).data,
    recognize: async (input, width) => {
      const {data, dims} = await run(recognition, input, [1, 3, input.length / width / 3, width]);
      return {steps: dims[1] ?? 0, classes: dims[2] ?? 0, values: data};
    },
  };
}

function isOutput(value: unknown): value is Output {
  return (
    typeof value === 'object' &&
    value !== null &&
    'data' in value &&
    value.data instanceof Float32Array &&
    'dims' in value
  );
}
