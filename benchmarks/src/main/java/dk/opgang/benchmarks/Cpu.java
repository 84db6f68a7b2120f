package dk.opgang.benchmarks;

import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.ServiceProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * What a service and the database have used of the processors so far, in milliseconds. What the compiler of the virtual machine uses stands
 * apart: it is a matter of the first minutes and not of a request. Read from {@code /proc}; elsewhere than on Linux only the sum of the
 * service is known.
 *
 * @param service without its compiler
 * @param compiler of the service
 * @param database all processes of the server
 */
record Cpu(double service, double compiler, double database) {

    private static final Path PROCESSES = Path.of("/proc");
    private static final double NANOS = 1e6;
    /** A tick of {@code stat} is a hundredth of a second on every Linux. */
    private static final double TICK = 10;

    private static final Pattern COMPILER = Pattern.compile("C[12] Compiler.*");

    static Cpu of(LocalStack stack, String service) {
        return of(stack, processOf(stack.service(service)));
    }

    /** The same of any process beside the stack's database; of one that is no Java all of it is its own. */
    static Cpu of(LocalStack stack, ProcessHandle process) {
        double all = process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / NANOS;
        if (!Files.isDirectory(PROCESSES)) {
            return new Cpu(all, 0, 0);
        }
        try {
            double compiler = compiler(process.pid());
            double database = stack.postgres()
                    .process()
                    .map(server -> childrenOf(server.pid()))
                    .orElse(0.0);
            return new Cpu(all - compiler, compiler, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was used since the earlier reading. */
    Cpu since(Cpu before) {
        return new Cpu(service - before.service, compiler - before.compiler, database - before.database);
    }

    /** The same for each of so many requests. */
    Cpu each(long requests) {
        return new Cpu(service / requests, compiler / requests, database / requests);
    }

    /** Whether the compiler has so little left to do that the figures are those of a service that has run for a while. */
    boolean isWarm() {
        return compiler < service / 20;
    }

    static ProcessHandle processOf(ServiceProcess service) {
        ProcessHandle process = service.process();
        if (process == null) {
            throw new IllegalStateException(service.name() + " does not run");
        }
        return process;
    }

    private static double compiler(long pid) throws IOException {
        double millis = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(PROCESSES.resolve(pid + "/task"))) {
            for (Path thread : threads) {
                millis += compilerThread(thread);
            }
        }
        return millis;
    }

    private static double compilerThread(Path thread) throws IOException {
        try {
            return COMPILER.matcher(Files.readString(thread.resolve("comm")).strip())
                            .matches()
                    ? Long.parseLong(Files.readString(thread.resolve("schedstat"))
                                    .split(" ", -1)[0])
                            / NANOS
                    : 0;
        } catch (NoSuchFileException _) {
            return 0;
        }
    }

    /** The server's processes are children of the first one; what those used that have ended already is counted with it. */
    private static double childrenOf(long pid) {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            double millis = 0;
            for (Path process : processes) {
                String[] fields = fieldsOf(process);
                boolean isServer = process.endsWith(Long.toString(pid));
                if (fields.length > 14 && (isServer || Long.parseLong(fields[1]) == pid)) {
                    millis += (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK;
                    millis += isServer ? (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * TICK : 0;
                }
            }
            return millis;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the state on, behind the name of the process, which may have anything in it. */
    private static String[] fieldsOf(Path process) throws IOException {
        try {
            String stat = Files.readString(process.resolve("stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        } catch (NoSuchFileException _) {
            return new String[0];
        } catch (IOException e) {
            // A process that ends while it is read.
            if (e.getMessage() != null && e.getMessage().contains("No such process")) {
                return new String[0];
            }
            throw e;
        }
    }
}
