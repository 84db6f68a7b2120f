package dk.opgang.system;

import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.PidFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the processes of a stack take of the machine's memory, without the one that launched them. */
final class Memory {

    private static final int KILOBYTES = 1024;
    private static final String SHARE = "Pss:";

    private Memory() {}

    /** What several share is counted once. 0 where the system does not tell, which only Linux does. */
    static long megabytes(LocalStack stack) {
        return new PidFile(stack.settings().folder().pidFile())
                        .running().stream()
                                .filter(process -> !process.name().equals(PidFile.LAUNCHER))
                                .flatMap(process -> process.handle().stream())
                                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                                .mapToLong(Memory::kilobytes)
                                .sum()
                / KILOBYTES;
    }

    private static long kilobytes(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(SHARE))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException _) {
            return 0;
        }
    }
}
