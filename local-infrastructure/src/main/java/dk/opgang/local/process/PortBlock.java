package dk.opgang.local.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of ports that one process has to itself: two builds side by side, or two modules of one build, never give the same port to
 * two servers. The claim is a lock on a file of the temporary folder, which the operating system takes back when the process ends,
 * however it ends.
 */
final class PortBlock {

    private static final int SIZE = 250;

    private final Deque<Integer> ports;

    /** Held as long as the process lives. */
    private final FileLock claim;

    private PortBlock(int lowest, FileLock claim) {
        this.claim = claim;
        this.ports = new ArrayDeque<>(shuffled(IntStream.range(lowest, lowest + SIZE)));
    }

    /**
     * A block that nobody else holds, or none if all are held.
     *
     * @param folder of the locks, the same for all who share the ports
     */
    static Optional<PortBlock> claim(Path folder, int lowest, int highest) {
        for (int block : shuffled(IntStream.range(0, (highest - lowest) / SIZE))) {
            FileLock claim = lock(folder.resolve(Integer.toString(lowest + block * SIZE)));
            if (claim != null) {
                return Optional.of(new PortBlock(lowest + block * SIZE, claim));
            }
        }
        return Optional.empty();
    }

    /** A port of the block that was not given before, or null if all were. */
    @Nullable
    Integer next() {
        return claim.isValid() ? ports.poll() : null;
    }

    /** The lock, or null if somebody else holds it or the file belongs to another user. */
    private static @Nullable FileLock lock(Path file) {
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tried(channel);
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (IOException _) {
            return null;
        }
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            // This process holds it already: a block is claimed anew only when the one before is used up.
            return null;
        }
    }

    private static List<Integer> shuffled(IntStream numbers) {
        List<Integer> list = numbers.boxed().collect(Collectors.toList());
        Collections.shuffle(list);
        return list;
    }
}
