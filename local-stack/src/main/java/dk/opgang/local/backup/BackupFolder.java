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

    /** Tells how far the log was added since the backup. */
    Path logSince() {
        return keys().resolve("log.json");
    }

    Path keySets() {
        return keys().resolve("keysets");
    }

    /** The programmes that the operator keeps. */
    Path programmes() {
        return path.resolve("programmes");
    }

    /** The partners of the exchange, with their public keys. */
    Path partners() {
        return path.resolve("exchange").resolve("partners.json");
    }

    /** The keys by which this installation signs what it says in the exchange. */
    Path signingKeys() {
        return keys().resolve("exchange").resolve("signing-keys.json");
    }

    /** Where a backup is as long as it is not whole; it is moved to its place in one step. */
    BackupFolder staged() {
        return new BackupFolder(path.resolveSibling(path.getFileName() + ".incomplete"));
    }

    Path manifest() {
        return path.resolve("manifest.json");
    }
}
