package dk.opgang.local.backup;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.local.process.Copy;
import dk.opgang.local.words.StackWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the operator keeps in files beside the databases and names by variables: without the programmes the initiatives that run by them
 * have no rules, and without the keys of the exchange no partner believes what this installation says.
 */
public final class OperatorFiles {

    private static final Map<String, Function<BackupFolder, Path>> PLACES = places();

    private final Map<String, Path> named;

    private OperatorFiles(Map<String, Path> named) {
        this.named = named;
    }

    /**
     * Those that the environment names.
     *
     * @throws CommandFailed if it names one that does not exist
     */
    public static OperatorFiles of(Map<String, String> environment) {
        Map<String, Path> named = new LinkedHashMap<>();
        PLACES.keySet().forEach(variable -> {
            String value = environment.get(variable);
            if (value != null && !value.isBlank()) {
                Path path = Path.of(value);
                if (!Files.exists(path)) {
                    throw CommandFailed.wrongUse(StackWord.NAMED_NOT_THERE, variable, path);
                }
                named.put(variable, path);
            }
        });
        return new OperatorFiles(named);
    }

    void copy(BackupFolder backup) throws IOException {
        for (Map.Entry<String, Path> one : named.entrySet()) {
            Path target = place(one.getKey(), backup);
            if (Files.isDirectory(one.getValue())) {
                Copy.tree(one.getValue(), target);
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(one.getValue(), target);
            }
        }
    }

    /** Those that a backup holds, by the variables that name them. */
    static Map<String, Path> in(BackupFolder backup) {
        Map<String, Path> there = new LinkedHashMap<>();
        PLACES.keySet().forEach(variable -> {
            Path place = place(variable, backup);
            if (Files.exists(place)) {
                there.put(variable, place);
            }
        });
        return there;
    }

    private static Path place(String variable, BackupFolder backup) {
        Function<BackupFolder, Path> place = Objects.requireNonNull(PLACES.get(variable), variable);
        return place.apply(backup);
    }

    private static Map<String, Function<BackupFolder, Path>> places() {
        Map<String, Function<BackupFolder, Path>> places = new LinkedHashMap<>();
        places.put("OPGANG_TEMPLATES_FOLDER", BackupFolder::programmes);
        places.put("OPGANG_EXCHANGE_PARTNERS_FILE", BackupFolder::partners);
        places.put("OPGANG_EXCHANGE_SIGNING_KEYS_FILE", BackupFolder::signingKeys);
        return places;
    }
}
