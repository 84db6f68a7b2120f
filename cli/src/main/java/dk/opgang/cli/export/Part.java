package dk.opgang.cli.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.StagedFile;
import dk.opgang.cli.base.Word;
import dk.opgang.cli.profile.Speaker;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows that have come so far, one a line, in a file of a temporary name; beside it stands how far that is. */
final class Part {

    private final Path rows;
    private final Path noted;

    private Part(Path file) {
        this.rows = file.resolveSibling(file.getFileName() + ".part");
        this.noted = file.resolveSibling(file.getFileName() + ".part.json");
    }

    /** @throws CommandFailed if it can never be a file: nothing is fetched for it then */
    static Part of(Path file) {
        if (file.getFileName() == null || Files.isDirectory(file)) {
            throw CommandFailed.wrongUse(Word.IS_FOLDER, file);
        }
        return new Part(file);
    }

    /**
     * How far it is.
     *
     * @param next the cursor of the page that follows; null before the first
     * @param bytes of whole pages in the file
     */
    record Position(
            Speaker speaker, ExportQuery query, @Nullable String next, long bytes, long items) {

        static Position begin(Speaker speaker, ExportQuery query) {
            return new Position(speaker, query, null, 0, 0);
        }

        /** What it is of. Each client sees rows of its own: a file that two have written would be nobody's. */
        private Map<String, String> members() {
            Map<String, String> members = speaker.members();
            members.put("path", query.path());
            members.put("parameters", new TreeMap<>(query.parameters()).toString());
            return members;
        }

        /** @param file that holds the rows so far */
        void requireSame(Position wanted, Path file) {
            Map<String, String> now = wanted.members();
            members().forEach((name, then) -> {
                if (!then.equals(now.get(name))) {
                    throw CommandFailed.wrongUse(Word.OTHER_EXPORT, file, name, then, String.valueOf(now.get(name)));
                }
            });
        }
    }

    Path rows() {
        return rows;
    }

    Optional<Position> position() {
        try {
            JsonNode json = Json.MAPPER.readTree(Files.readString(noted));
            Map<String, String> parameters = new LinkedHashMap<>();
            json.path("parameters")
                    .properties()
                    .forEach(entry ->
                            parameters.put(entry.getKey(), entry.getValue().asText()));
            return Optional.of(new Position(
                    Speaker.of(json),
                    new ExportQuery(json.path("path").asText(), parameters),
                    json.path("next").asText(),
                    json.path("bytes").asLong(),
                    json.path("items").asLong()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw CommandFailed.wrongUse(Word.STATE_UNREADABLE, noted, e.getOriginalMessage());
        } catch (IOException e) {
            throw CommandFailed.wrongUse(Word.STATE_UNREADABLE, noted, String.valueOf(e.getMessage()));
        }
    }

    /** Adds a page behind those that are whole, and answers how far it is then. */
    Position add(Position before, List<JsonNode> items, @Nullable String next) {
        StringBuilder lines = new StringBuilder();
        items.forEach(item -> lines.append(Json.line(item)).append('\n'));
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(rows, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(before.bytes()).position(before.bytes());
            OutputStream out = Channels.newOutputStream(channel);
            out.write(bytes);
        } catch (IOException e) {
            throw CommandFailed.wrongUse(Word.NOT_WRITTEN, rows, String.valueOf(e.getMessage()));
        }
        Position now = new Position(
                before.speaker(), before.query(), next, before.bytes() + bytes.length, before.items() + items.size());
        if (next != null) {
            note(now, next);
        }
        return now;
    }

    void delete() {
        try {
            Files.deleteIfExists(rows);
            Files.deleteIfExists(noted);
        } catch (IOException e) {
            throw CommandFailed.wrongUse(Word.NOT_WRITTEN, rows, String.valueOf(e.getMessage()));
        }
    }

    private void note(Position position, String next) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        position.speaker().members().forEach(json::put);
        json.put("path", position.query().path());
        ObjectNode parameters = json.putObject("parameters");
        position.query().parameters().forEach(parameters::put);
        json.put("next", next);
        json.put("bytes", position.bytes());
        json.put("items", position.items());
        StagedFile.write(noted, json.toPrettyString() + "\n");
    }
}
