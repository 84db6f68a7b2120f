package dk.opgang.cli.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.StagedFile;
import dk.opgang.cli.base.Word;
import dk.opgang.cli.profile.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file beside the rows that tells how far an import is, from before its first byte is sent until its end. */
final class StateFile {

    private final Path file;

    private StateFile(Path file) {
        this.file = file;
    }

    static StateFile beside(Path rows) {
        return new StateFile(rows.resolveSibling(rows.getFileName() + ".opgang.json"));
    }

    Path path() {
        return file;
    }

    Optional<ImportState> read() {
        try {
            JsonNode json = Json.MAPPER.readTree(Files.readString(file));
            return Optional.of(new ImportState(
                    new ImportState.Terms(
                            required(json, "kind"),
                            Speaker.of(json),
                            json.path("dryRun").asBoolean(),
                            json.path("abortOnError").asBoolean()),
                    required(json, "sha256"),
                    required(json, "idempotencyKey"),
                    Instant.parse(required(json, "begunAt")),
                    text(json, "batchId")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw CommandFailed.wrongUse(Word.STATE_UNREADABLE, file, e.getOriginalMessage());
        } catch (IOException | DateTimeParseException e) {
            throw CommandFailed.wrongUse(Word.STATE_UNREADABLE, file, String.valueOf(e.getMessage()));
        }
    }

    void write(ImportState state) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        ImportState.Terms terms = state.terms();
        json.put("kind", terms.kind());
        terms.speaker().members().forEach(json::put);
        json.put("dryRun", terms.dryRun());
        json.put("abortOnError", terms.abortOnError());
        json.put("sha256", state.sha256());
        json.put("idempotencyKey", state.idempotencyKey());
        json.put("begunAt", state.begunAt().toString());
        if (state.batchId() != null) {
            json.put("batchId", state.batchId());
        }
        StagedFile.write(file, json.toPrettyString() + "\n");
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw CommandFailed.wrongUse(Word.NOT_WRITTEN, file, String.valueOf(e.getMessage()));
        }
    }

    private String required(JsonNode json, String member) {
        String text = text(json, member);
        if (text == null) {
            throw CommandFailed.wrongUse(Word.STATE_LACKS, file, member);
        }
        return text;
    }

    private static @Nullable String text(JsonNode json, String member) {
        return json.hasNonNull(member) ? json.path(member).asText() : null;
    }
}
