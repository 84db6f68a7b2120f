package dk.opgang.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a stack is made of.
 *
 * @param profile how many of each part
 * @param issuer who issues its tokens
 */
public record StackShape(StackProfile profile, StackIssuer issuer) {

    /** Each part once, and the issuer that needs nothing else. */
    public static final StackShape PLAIN = new StackShape(StackProfile.SMALL, StackIssuer.LOCAL);

    /** That of the stack that was started last in the folder. */
    static StackShape of(StackFolder folder) {
        try {
            Path file = folder.shape();
            List<String> words = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return words.size() < 2
                    ? PLAIN
                    : new StackShape(
                            StackProfile.named(words.get(0)).orElse(PLAIN.profile),
                            StackIssuer.named(words.get(1)).orElse(PLAIN.issuer));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + folder.shape(), e);
        }
    }

    /** Notes it, so that later commands know what runs. */
    void keepIn(StackFolder folder) {
        try {
            Files.write(folder.shape(), List.of(profile.code(), issuer.code()));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + folder.shape(), e);
        }
    }
}
