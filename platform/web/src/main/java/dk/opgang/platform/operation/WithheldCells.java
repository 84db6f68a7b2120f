package dk.opgang.platform.operation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/**
 * The metric {@code opgang_disclosure_withheld}: numbers that answers did not tell since they would tell of a person. Whatever answers
 * with such numbers lists them as {@code suppressed}, so they are counted where that is written, and nowhere else.
 */
@Singleton
class WithheldCells implements ObjectMapperCustomizer {

    private static final String LISTED_AS = "suppressed";

    private final Counter withheld;

    WithheldCells(MeterRegistry meters) {
        this.withheld = Counter.builder("opgang.disclosure.withheld")
                .description("Numbers that answers withheld")
                .register(meters);
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("withheld cells").setSerializerModifier(new Modifier(withheld)));
    }

    private static final class Modifier extends BeanSerializerModifier {

        private final transient Counter withheld;

        Modifier(Counter withheld) {
            this.withheld = withheld;
        }

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
            properties.replaceAll(property ->
                    property.getName().equals(LISTED_AS) && property.getType().isCollectionLikeType()
                            ? new Counting(property, withheld)
                            : property);
            return properties;
        }
    }

    private static final class Counting extends BeanPropertyWriter {

        private final transient Counter withheld;

        Counting(BeanPropertyWriter property, Counter withheld) {
            super(property);
            this.withheld = withheld;
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator out, SerializerProvider provider) throws Exception {
            if (get(bean) instanceof Collection<?> listed) {
                withheld.increment(listed.size());
            }
            super.serializeAsField(bean, out, provider);
        }
    }
}
