package dk.opgang.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The processes of a stack, on disk: whoever comes later finds and ends them, also when the launcher was killed. */
public final class PidFile {

    /** The name of the launcher's own line. */
    public static final String LAUNCHER = "launcher";

    private final Path file;

    public PidFile(Path file) {
        this.file = file;
    }

    /** The processes that still run, in the order of their start. */
    public synchronized List<RunningProcess> running() {
        return read().stream().filter(process -> process.handle().isPresent()).toList();
    }

    /** The launcher, if it still runs. */
    public Optional<ProcessHandle> launcher() {
        return running().stream()
                .filter(process -> process.name().equals(LAUNCHER))
                .findFirst()
                .flatMap(RunningProcess::handle);
    }

    /** Adds a process, in place of an earlier one of the same name. */
    public synchronized void record(String name, ProcessHandle process) {
        List<RunningProcess> others =
                read().stream().filter(known -> !known.name().equals(name)).toList();
        write(Stream.concat(others.stream(), Stream.of(RunningProcess.of(name, process)))
                .toList());
    }

    public synchronized void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + file, e);
        }
    }

    /** Deletes it if that process is the launcher in it. */
    public synchronized void deleteIfOf(ProcessHandle launcher) {
        if (launcher().filter(launcher::equals).isPresent()) {
            delete();
        }
    }

    private List<RunningProcess> read() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank())
                            .map(RunningProcess::parse)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    /** Written beside its place and moved there, so that a reader never sees half a file. */
    private void write(List<RunningProcess> processes) {
        Path staged = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(
                    staged, processes.stream().map(RunningProcess::line).collect(Collectors.joining("\n", "", "\n")));
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }
}
