package dk.opgang.platform.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.list.PageSchema;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** Finds the record that a schema of the document was made of: by its name, and by its properties where a name is used twice. */
final class RecordClasses {

    private static final String OWN = "dk.opgang.";

    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName PAGE_NAMED = DotName.createSimple(PageSchema.class);
    private static final DotName IGNORED = DotName.createSimple(JsonIgnore.class);
    private static final DotName NAMED_IN_JSON = DotName.createSimple(JsonProperty.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final Pattern GETTER = Pattern.compile("(?:is|get)([A-Z])(.*)");

    private final IndexView index;
    private final Map<String, List<ClassInfo>> byName = new HashMap<>();

    RecordClasses(IndexView index) {
        this.index = index;
        // A module stands in the index twice where it is indexed by itself and as a part of the application.
        Map<DotName, ClassInfo> classes = new TreeMap<>();
        index.getKnownClasses().forEach(found -> classes.put(found.name(), found));
        for (ClassInfo found : classes.values()) {
            if ((found.isRecord() || found.isEnum()) && found.name().toString().startsWith(OWN)) {
                byName.computeIfAbsent(nameOf(found), name -> new ArrayList<>()).add(found);
            }
        }
    }

    Optional<ClassInfo> find(String schema, Set<String> properties) {
        return of(schema, properties).or(() -> ofGeneric(schema, properties));
    }

    /** A generic record has a schema for each of its arguments, such as {@code PageMember} of {@code Page<Member>}. */
    private Optional<ClassInfo> ofGeneric(String schema, Set<String> properties) {
        return byName.values().stream()
                .flatMap(List::stream)
                .filter(record -> !record.typeParameters().isEmpty() && schema.startsWith(record.simpleName()))
                .filter(record -> propertiesOf(record).equals(properties))
                .findFirst();
    }

    /** The records or enums that a schema may have been made of: by its name, and of several by what it holds. */
    List<ClassInfo> fitting(String name, Schema schema) {
        List<ClassInfo> named = candidates(name);
        Map<String, Schema> properties = schema.getProperties();
        if (named.size() < 2) {
            return named;
        }
        if (properties == null) {
            return named.stream().filter(ClassInfo::isEnum).toList();
        }
        List<ClassInfo> equal = named.stream()
                .filter(record -> propertiesOf(record).equals(properties.keySet()))
                .toList();
        return equal.isEmpty()
                ? named.stream()
                        .filter(record -> properties.keySet().containsAll(propertiesOf(record)))
                        .toList()
                : equal;
    }

    /** What may be behind the name: of several classes that are called alike the library numbers all but the first. */
    List<ClassInfo> candidates(String schema) {
        return byName.getOrDefault(schema, byName.getOrDefault(schema.replaceAll("\\d+$", ""), List.of()));
    }

    /** The record or interface that the class stands in. */
    Optional<ClassInfo> around(ClassInfo inner) {
        return Optional.ofNullable(inner.enclosingClass())
                .map(index::getClassByName)
                .filter(outer -> outer.isRecord() || outer.isInterface());
    }

    /** The fields of a page of whatever. */
    Set<String> propertiesOfPage() {
        return candidates("Page").stream()
                .filter(record -> !record.typeParameters().isEmpty())
                .findFirst()
                .map(this::propertiesOf)
                .orElse(Set.of());
    }

    private Optional<ClassInfo> of(String schema, Set<String> properties) {
        List<ClassInfo> named = candidates(schema);
        return named.stream()
                .filter(record -> propertiesOf(record).equals(properties))
                .findFirst()
                .or(() -> named.stream()
                        .filter(record -> properties.containsAll(propertiesOf(record)))
                        .findFirst());
    }

    /** The enum of that name, if there is one alone. */
    Optional<ClassInfo> ofEnum(String schema) {
        List<ClassInfo> named =
                candidates(schema).stream().filter(ClassInfo::isEnum).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** The name of a component in JSON. */
    static String property(RecordComponentInfo component) {
        return text(fieldOf(component).annotation(NAMED_IN_JSON), "value").orElse(component.name());
    }

    /** The field of a component: Jackson's annotations stand on it, since they cannot stand on components. */
    static FieldInfo fieldOf(RecordComponentInfo component) {
        return component.declaringClass().field(component.name());
    }

    /** The components that JSON has as fields, those of unwrapped records in the place of these. */
    List<RecordComponentInfo> componentsOf(ClassInfo record) {
        return record.recordComponents().stream()
                .filter(component -> !fieldOf(component).hasAnnotation(IGNORED))
                .flatMap(component -> {
                    ClassInfo inner = fieldOf(component).hasAnnotation(UNWRAPPED)
                            ? index.getClassByName(component.type().name())
                            : null;
                    return inner == null ? Stream.of(component) : componentsOf(inner).stream();
                })
                .toList();
    }

    /**
     * What an answer tells besides the components: what public methods such as {@code isEmpty()} give, also those of interfaces and of
     * unwrapped records.
     */
    Set<String> toldBesides(ClassInfo record) {
        return typesOf(record)
                .flatMap(type -> type.methods().stream())
                .filter(method -> method.parametersCount() == 0
                        && !Modifier.isStatic(method.flags())
                        && (Modifier.isPublic(method.flags()) || method.hasAnnotation(NAMED_IN_JSON))
                        && !method.hasAnnotation(IGNORED))
                .flatMap(RecordClasses::toldBy)
                .collect(Collectors.toSet());
    }

    /** The record, its interfaces and the records that are unwrapped in it. */
    private Stream<ClassInfo> typesOf(ClassInfo type) {
        Stream<ClassInfo> inner = type.recordComponents().stream()
                .filter(component -> fieldOf(component).hasAnnotation(UNWRAPPED))
                .map(component -> index.getClassByName(component.type().name()));
        Stream<ClassInfo> interfaces = type.interfaceNames().stream().map(index::getClassByName);
        return Stream.concat(
                Stream.of(type),
                Stream.concat(inner, interfaces).filter(Objects::nonNull).flatMap(this::typesOf));
    }

    private static Stream<String> toldBy(MethodInfo method) {
        AnnotationInstance named = method.annotation(NAMED_IN_JSON);
        if (named != null) {
            return Stream.of(text(named, "value").orElse(method.name()));
        }
        Matcher getter = GETTER.matcher(method.name());
        return getter.matches()
                ? Stream.of(getter.group(1).toLowerCase(Locale.ROOT) + getter.group(2))
                : Stream.empty();
    }

    private Set<String> propertiesOf(ClassInfo record) {
        return componentsOf(record).stream().map(RecordClasses::property).collect(Collectors.toSet());
    }

    /** The name that the class gives itself. */
    static Optional<String> ownName(ClassInfo type) {
        return text(type.declaredAnnotation(NAMED), "name");
    }

    /** The name that the class gives its pages. */
    static Optional<String> ownNameOfPage(ClassInfo type) {
        return text(type.declaredAnnotation(PAGE_NAMED), "value");
    }

    private static String nameOf(ClassInfo type) {
        return ownName(type).orElse(type.simpleName());
    }

    private static Optional<String> text(@Nullable AnnotationInstance annotation, String member) {
        return Optional.ofNullable(annotation)
                .map(found -> found.value(member))
                .map(AnnotationValue::asString)
                .filter(value -> !value.isEmpty());
    }
}
