package dk.opgang.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedKeysetTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatHasChangedIsReadAgain() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("keys.json"), "1");
        LoadedKeyset<Integer> keyset = keyset(Optional.of(file.toString()));
        int before = keyset.get();

        // When
        Files.writeString(file, "2");

        // Then
        assertEquals(1, before);
        assertEquals(2, keyset.anew());
        assertEquals(2, keyset.get());
    }

    @Test
    void aFileThatHoldsNoKeysetOrIsGoneChangesNothing() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("keys.json"), "1");
        LoadedKeyset<Integer> keyset = keyset(Optional.of(file.toString()));
        keyset.get();

        // When
        Files.writeString(file, "half a key");

        // Then
        assertEquals(1, keyset.anew());
        Files.delete(file);
        assertEquals(1, keyset.anew());
    }

    @Test
    void theFileWinsOverTheTextAndOneOfThemIsNeeded() {
        // Given
        LoadedKeyset<Integer> neither = LoadedKeyset.of("keys", Optional.empty(), Optional.empty(), Integer::valueOf);

        // When
        LoadedKeyset<Integer> text = keyset(Optional.empty());

        // Then
        assertEquals(7, text.get());
        assertEquals(
                "keys is not set, nor its file",
                assertThrows(IllegalStateException.class, neither::get).getMessage());
        LoadedKeyset<Integer> missing =
                keyset(Optional.of(folder.resolve("missing").toString()));
        assertThrows(IllegalStateException.class, missing::get);
    }

    private static LoadedKeyset<Integer> keyset(Optional<String> file) {
        return LoadedKeyset.of("keys", file, Optional.of("7"), Integer::valueOf);
    }
}
