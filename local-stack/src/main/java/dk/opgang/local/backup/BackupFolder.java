package dk.opgang.local.backup;

import java.nio.file.Path;

/**
 * The parts of a backup. What opens the data of people lies in a folder of its own, since it may be kept for a shorter time only than all
 * else: the rows of {@code subject_keys}, the key sets, and the write-ahead log, in which keys that were made meanwhile stand as well.
 */
record BackupFolder(Path path) {

    BackupFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The data directory without keys. */
    Path data() {
        return path.resolve("data");
    }

    Path keys() {
        return path.resolve("keys");
    }

    /** The files of the data directory that hold keys. */
    Path keyData() {
        return keys().resolve("data");
    }

    /** From the beginning of the backup to its end. */
    Path log() {
        return keys().resolve("wal");
    }

    Path keySets() {
        return keys().resolve("keysets");
    }

    Path manifest() {
        return path.resolve("manifest.json");
    }
}
