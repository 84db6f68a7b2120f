package dk.opgang.initiatives.template.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.initiatives.template.reading.TemplateJson;

/**
 * A document without a fault: as it is answered and compared, and as it is decided by.
 *
 * @param json what was told, with what the first format meant by leaving something out
 */
public record TemplateDocument(ObjectNode json, InitiativeTemplate template) {

    /** Of a document that was read without a fault. */
    public static TemplateDocument of(JsonNode document, TemplateReader.Read read) {
        return new TemplateDocument(WholeForm.of((ObjectNode) document), read.sound());
    }

    /** As it is kept. */
    public String text() {
        return json.toString();
    }

    /** Of a document as this service keeps it. */
    public static TemplateDocument kept(String json) {
        JsonNode document = TemplateJson.kept(json);
        TemplateReader.Read read = TemplateReader.read(document);
        // What was taken is not refused later on, though the rules for new documents have become stricter.
        InitiativeTemplate template = read.template() == null ? read.sound() : read.template();
        return new TemplateDocument(WholeForm.of((ObjectNode) document), template);
    }
}
