package dk.opgang.housingareas.register.area;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a boundary as the text of its geometry, its decimals as they were posted. */
@Converter
class BoundaryText implements AttributeConverter<@Nullable Boundary, @Nullable String> {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Boundary boundary) {
        try {
            return boundary == null ? null : MAPPER.writeValueAsString(boundary);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A boundary cannot be written", e);
        }
    }

    @Override
    public @Nullable Boundary convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : MAPPER.readValue(text, Boundary.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A boundary cannot be read", e);
        }
    }
}
