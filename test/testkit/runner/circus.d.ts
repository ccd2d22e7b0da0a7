/** Jest's own runner of one test file comes without types: these are of what is used here. */
declare module 'jest-circus/runner' {
  type Runtime = {
    unstable_shouldLoadAsEsm(file: string): boolean;
    unstable_importModule(file: string): Promise<unknown>;
    requireModuleOrMock<Module>(from: string, name: string): Module;
  };

  const circus: {
    readonly default: (
      globalConfig: unknown,
      config: unknown,
      environment: unknown,
      runtime: Runtime,
      testFile: string,
      sendMessageToJest: unknown,
    ) => Promise<unknown>;
  };
  export default circus;
}
