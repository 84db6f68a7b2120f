package dk.opgang.benchmarks;

import dk.opgang.local.stack.StackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a benchmark keeps its stack and its files, some gigabytes; it goes with the benchmark. */
record TemporaryFolder(Path path) implements AutoCloseable {

    static TemporaryFolder make() throws IOException {
        return new TemporaryFolder(Files.createTempDirectory("opgang-benchmark"));
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        new StackFolder(path).delete();
    }
}
