package dk.opgang.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup consists of and what it holds. Copies of keys are listed as well, so that one without its keys is told from a damaged one.
 *
 * @param completedAt when it was complete, which is the moment that it shows
 * @param files SHA-256 of each file, by its path within the backup
 * @param contents what its databases held when they were started from it
 */
record Manifest(String completedAt, Map<String, String> files, Map<String, Contents.Table> contents) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BUFFER = 1 << 16;

    Manifest {
        files = new TreeMap<>(files);
        contents = new TreeMap<>(contents);
    }

    static Manifest read(BackupFolder folder) throws IOException {
        return JSON.readValue(Files.readString(folder.manifest()), Manifest.class);
    }

    void write(BackupFolder folder) throws IOException {
        Files.writeString(
                folder.manifest(), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
    }

    /** The checksums of all files that are there now. */
    static Map<String, String> checksums(BackupFolder folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.path())) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(folder.manifest()) && !file.equals(folder.logSince()))
                    .toList();
            for (Path file : all) {
                sums.put(folder.path().relativize(file).toString().replace('\\', '/'), checksum(file));
            }
        }
        return sums;
    }

    static String checksum(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                while (in.read(buffer) >= 0) {
                    // The stream adds what is read to the digest.
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
