package dk.opgang.participants.access;

import dk.opgang.platform.coded.Coded;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The categories of data that this service answers; codes of {@code data-categories}, as consents name them. */
public enum DataCategory implements Coded {
    IDENTITY,
    CONTACT_INFORMATION,
    RESIDENCE,
    BENEFITS,
    EDUCATION,
    CONTACTS,
    HOUSEHOLD;

    /** Those of the codes that are answered here; a consent may name others. */
    static Set<DataCategory> of(String... codes) {
        Set<String> named = Set.copyOf(List.of(codes));
        return Stream.of(values())
                .filter(category -> named.contains(category.code()))
                .collect(Collectors.toSet());
    }
}
