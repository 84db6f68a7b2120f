package dk.opgang.cli.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The configuration file, which nobody but its owner reads. */
final class ConfigFile {

    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path file;

    ConfigFile(Path file) {
        this.file = file;
    }

    Config read() {
        try {
            return Config.of(Json.MAPPER.readTree(Files.readString(file)));
        } catch (NoSuchFileException e) {
            return Config.EMPTY;
        } catch (JsonProcessingException e) {
            throw CommandFailed.wrongUse(Word.CONFIG_UNREADABLE, file, e.getOriginalMessage());
        } catch (IOException e) {
            throw CommandFailed.wrongUse(Word.CONFIG_UNREADABLE, file, String.valueOf(e.getMessage()));
        }
    }

    /** Written beside its place and moved there, so that a reader never sees half a file, nor anybody else a whole one. */
    void write(Config config) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder, OWNERS_FOLDER);
            Path staged = Files.createTempFile(folder, "config", ".new", OWNERS_FILE);
            Files.writeString(staged, config.json().toPrettyString() + "\n");
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw CommandFailed.wrongUse(Word.NOT_WRITTEN, file, String.valueOf(e.getMessage()));
        }
    }
}
