package dk.opgang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The memory of a process, as the kernel counts it. */
final class Memory {

    private static final String PEAK = "VmHWM:";
    private static final String RESIDENT = "VmRSS:";
    private static final String SHARE = "Pss:";

    private Memory() {}

    /** The most that was resident at a time, in MB; 0 where the system does not tell. */
    static long peakMegabytes(@Nullable ProcessHandle process) throws IOException {
        return kilobytes(process, "status", PEAK) / 1024;
    }

    /** What is resident now, in KB; 0 where the system does not tell. */
    static long residentKilobytes(@Nullable ProcessHandle process) throws IOException {
        return kilobytes(process, "status", RESIDENT);
    }

    /** The same with its share alone of what several processes have in common, in MB; 0 where the system does not tell. */
    static long shareMegabytes(@Nullable ProcessHandle process) throws IOException {
        return kilobytes(process, "smaps_rollup", SHARE) / 1024;
    }

    private static long kilobytes(@Nullable ProcessHandle process, String file, String which) throws IOException {
        Path status = process == null ? null : Path.of("/proc", Long.toString(process.pid()), file);
        if (status == null || !Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(which))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }
}
