package dk.opgang.initiatives.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.template.BuiltInTemplate.FileVersion;
import dk.opgang.initiatives.template.document.TemplateDocument;
import dk.opgang.initiatives.template.document.TemplateReader;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.initiatives.template.reading.TemplateJson;
import dk.opgang.platform.problem.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the files of templates, and tells every fault of every file at once: {@code <file>#<pointer>: <code> <what was found>}. */
final class TemplateFiles {

    private static final Pattern NAME =
            Pattern.compile("(?<key>[a-z][a-z0-9-]*)(\\.(?<number>[1-9][0-9]{0,2}))?\\.json");
    private static final int SHOWN = 80;

    private final Map<String, List<Found>> byKey = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** A file, of which version it is, zero for the newest, and since when it is there. */
    private record Found(String file, boolean isOwn, int number, Instant since, TemplateDocument document) {}

    /** Adds a file that comes with the service. */
    void addOwn(String path, Instant since) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No template at " + path);
            }
            add(path, path.substring(path.lastIndexOf('/') + 1), true, since, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The template at " + path + " cannot be read", e);
        }
    }

    /** Adds all files of a folder of the operator. */
    void addFolder(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                Instant since = Files.getLastModifiedTime(file).toInstant();
                add(file.toString(), file.getFileName().toString(), false, since, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of templates, " + folder + ", cannot be read", e);
        }
    }

    /**
     * The templates by key, in the order in which they were added.
     *
     * @throws IllegalStateException if a file has a fault; its message has a line for each
     */
    Map<String, BuiltInTemplate> sound() {
        Map<String, BuiltInTemplate> templates = new LinkedHashMap<>();
        byKey.forEach((key, files) -> templates.put(key, new BuiltInTemplate(key, versions(files))));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Templates with faults:\n" + String.join("\n", faults));
        }
        return templates;
    }

    private void add(String file, String name, boolean isOwn, Instant since, byte[] bytes) {
        if (bytes.length > PostedTemplate.MOST_BYTES) {
            faults.add(file + "#: size " + bytes.length + " bytes");
            return;
        }
        JsonNode document;
        try {
            document = TemplateJson.read(bytes);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            faults.add(file + "#: malformed-json at "
                    + (place == null ? "0" : place.getLineNr() + ":" + place.getColumnNr()));
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        TemplateReader.Read read = TemplateReader.read(document);
        for (Fault fault : read.faults().all()) {
            tell(file, fault.pointer(), fault.code(), document);
        }
        if (read.faults().isEmpty()) {
            add(file, name, isOwn, since, document, read);
        }
    }

    private void add(
            String file, String name, boolean isOwn, Instant since, JsonNode document, TemplateReader.Read read) {
        Matcher parts = NAME.matcher(name);
        String key = read.sound().key();
        if (!parts.matches() || !parts.group("key").equals(key)) {
            faults.add(file + "#/key: file-name " + name + " is not " + key + ".json");
            return;
        }
        int number = parts.group("number") == null ? 0 : Integer.parseInt(parts.group("number"));
        List<Found> others = byKey.computeIfAbsent(key, all -> new ArrayList<>());
        if (others.stream().anyMatch(other -> other.isOwn() != isOwn || other.number() == number)) {
            tell(file, "/key", TemplateFault.KEY_TAKEN.code(), document);
            return;
        }
        others.add(new Found(file, isOwn, number, since, TemplateDocument.of(document, read)));
    }

    /** The numbered files are the versions before the one that has no number, without a gap. */
    private List<FileVersion> versions(List<Found> files) {
        List<Found> inOrder = files.stream()
                .sorted(Comparator.comparingInt(found -> found.number() == 0 ? Integer.MAX_VALUE : found.number()))
                .toList();
        List<FileVersion> versions = new ArrayList<>();
        for (Found found : inOrder) {
            int number = versions.size() + 1;
            boolean isNewest = number == inOrder.size();
            if (found.number() != (isNewest ? 0 : number)) {
                faults.add(found.file() + "#: file-name version " + number + " is missing");
            }
            versions.add(new FileVersion(number, found.since(), found.document()));
        }
        return versions;
    }

    private void tell(String file, String pointer, String code, JsonNode document) {
        JsonNode found = document.at(pointer);
        String shown = found.isMissingNode() ? "nothing" : found.toString();
        faults.add(file + "#" + pointer + ": " + code + " "
                + (shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown));
    }
}
