/** How to get a tool that is missing, by operating system. */

interface Installation {
  readonly linux: string;
  readonly darwin: string;
  readonly win32: string;
}

const INSTALLATIONS = {
  go: {
    linux: 'sudo apt-get install golang-go',
    darwin: 'brew install go',
    win32: 'winget install GoLang.Go',
  },
  'a C compiler': {
    linux: 'sudo apt-get install gcc libc6-dev',
    darwin: 'xcode-select --install',
    win32: 'winget install BrechtSanders.WinLibs.POSIX.UCRT',
  },
  'clang-format': {
    linux: 'sudo apt-get install clang-format',
    darwin: 'brew install clang-format',
    win32: 'winget install LLVM.LLVM',
  },
  cmake: {
    linux: 'sudo apt-get install cmake',
    darwin: 'brew install cmake',
    win32: 'winget install Kitware.CMake',
  },
  deno: {
    linux: 'curl -fsSL https://deno.land/install.sh | sh',
    darwin: 'brew install deno',
    win32: 'winget install DenoLand.Deno',
  },
  gcovr: {
    linux: 'sudo apt-get install gcovr',
    darwin: 'brew install gcovr',
    win32: 'pip install gcovr',
  },
  gradle: {
    linux: 'sudo apt-get install gradle',
    darwin: 'brew install gradle',
    win32: 'winget install Gradle.Gradle',
  },
  java: {
    linux: 'sudo apt-get install default-jdk-headless',
    darwin: 'brew install openjdk',
    win32: 'winget install EclipseAdoptium.Temurin.21.JDK',
  },
  meson: {
    linux: 'sudo apt-get install meson',
    darwin: 'brew install meson',
    win32: 'pip install meson ninja',
  },
  make: {
    linux: 'sudo apt-get install make',
    darwin: 'xcode-select --install',
    win32: 'winget install GnuWin32.Make',
  },
  maven: {
    linux: 'sudo apt-get install maven',
    darwin: 'brew install maven',
    win32: 'winget install Apache.Maven',
  },
  python: {
    linux: 'sudo apt-get install python3 python3-venv',
    darwin: 'brew install python',
    win32: 'winget install Python.Python.3.13',
  },
  rust: {
    linux: "curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh",
    darwin: 'brew install rustup && rustup default stable',
    win32: 'winget install Rustlang.Rustup',
  },
  node: {
    linux: 'sudo apt-get install nodejs npm',
    darwin: 'brew install node',
    win32: 'winget install OpenJS.NodeJS.LTS',
  },
} as const satisfies Record<string, Installation>;

/** The command that installs `tool`, on `os` as Node.js names it; Debian's for systems that are not known. */
export function installCommand(tool: keyof typeof INSTALLATIONS, os: string): string {
  const commands = INSTALLATIONS[tool];
  return os === 'darwin' || os === 'win32' ? commands[os] : commands.linux;
}
