package dk.opgang.platform.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Makes the schemas say what the records say: the library that writes them sees neither what may be null, nor that an answer holds all
 * fields of its resource, nor amounts that are sent as text, nor the Javadoc.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RecordSchemas implements OASFilter {

    private final RecordClasses records;
    private final RecordTexts texts = new RecordTexts();

    public RecordSchemas(IndexView index) {
        this.records = new RecordClasses(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null
                || document.getComponents().getSchemas() == null
                || document.getPaths() == null) {
            return;
        }
        keepPublicPaths(document.getPaths());
        PlainTypes.writeOut(document);
        SchemaUses uses = SchemaUses.of(document);
        List.copyOf(document.getComponents().getSchemas().keySet()).stream()
                .filter(name -> !uses.isSent(name) && !uses.isAnswered(name))
                .forEach(document.getComponents()::removeSchema);
        document.getComponents().getSchemas().forEach((name, schema) -> complete(name, schema, uses));
        SchemaNames.write(document, records);
        PropertyTexts.complete(document);
        CodedValues.complete(document);
        PatchForms.write(document);
    }

    /** What services ask of each other, and operators of one service, is no part of the API. */
    private static void keepPublicPaths(Paths paths) {
        List.copyOf(paths.getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith("/v1/"))
                .forEach(paths::removePathItem);
    }

    private void complete(String name, Schema schema, SchemaUses uses) {
        if (schema.getOneOf() != null || schema.getAnyOf() != null) {
            // The alternatives tell all; the record behind them is not what is sent.
            schema.setProperties(null);
            schema.setType(null);
            return;
        }
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null || properties.isEmpty()) {
            if (schema.getDescription() == null) {
                records.ofEnum(name).flatMap(texts::ofRecord).ifPresent(schema::setDescription);
            }
            return;
        }
        records.find(name, properties.keySet()).ifPresent(record -> {
            describe(schema, record);
            if (record.hasAnnotation(DotName.createSimple(JsonAnyGetter.class))) {
                schema.setAdditionalPropertiesBoolean(true);
            }
            boolean sent = uses.isSent(name);
            dropWhatIsNoField(schema, record, sent);
            for (RecordComponentInfo component : records.componentsOf(record)) {
                complete(schema, new RecordProperty(component), sent);
            }
        });
    }

    /**
     * A method such as {@code isEmpty()} is no field: a request that has it is refused, and an answer has it only where the method is
     * public. The library writes all of them down.
     */
    private void dropWhatIsNoField(Schema schema, ClassInfo record, boolean sent) {
        Set<String> fields = records.componentsOf(record).stream()
                .map(RecordClasses::property)
                .collect(Collectors.toSet());
        if (!sent) {
            fields.addAll(records.toldBesides(record));
        }
        List.copyOf(schema.getProperties().keySet()).stream()
                .filter(name -> !fields.contains(name))
                .forEach(schema::removeProperty);
    }

    private static void complete(Schema schema, RecordProperty property, boolean sent) {
        Schema stated = schema.getProperties().get(property.name());
        if (stated == null) {
            return;
        }
        Schema typed = property.typed(stated);
        if (sent) {
            // What a request must hold is told by the record itself (requiredProperties); all else may be left out or
            // null.
            boolean required =
                    schema.getRequired() != null && schema.getRequired().contains(property.name());
            schema.addProperty(property.name(), required ? typed : Nulls.with(typed));
            return;
        }
        schema.addProperty(property.name(), property.isNullable() ? Nulls.with(typed) : typed);
        if (property.isAlwaysThere()
                && (schema.getRequired() == null || !schema.getRequired().contains(property.name()))) {
            schema.addRequired(property.name());
        }
    }

    private void describe(Schema schema, ClassInfo record) {
        if (schema.getDescription() == null) {
            texts.ofRecord(record).ifPresent(schema::setDescription);
        }
        for (RecordComponentInfo component : records.componentsOf(record)) {
            Schema property = schema.getProperties().get(RecordClasses.property(component));
            if (property != null && property.getDescription() == null) {
                texts.ofComponent(component).ifPresent(property::setDescription);
            }
        }
    }
}
