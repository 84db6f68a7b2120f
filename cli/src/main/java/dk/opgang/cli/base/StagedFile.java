package dk.opgang.cli.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A small file that is written beside its place and moved there, so that whoever looks finds the whole of it or what was there before. */
public final class StagedFile {

    private StagedFile() {}

    public static void write(Path file, String text) {
        Path staged = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(staged, text);
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw CommandFailed.wrongUse(Word.NOT_WRITTEN, file, String.valueOf(e.getMessage()));
        }
    }
}
