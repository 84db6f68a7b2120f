package dk.opgang.network.member;

import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact person as it is answered. */
record ContactPersonView(
        UUID id,
        @Nullable Source source,
        UUID memberId,
        String name,
        @Nullable String email,
        @Nullable String phone,
        List<String> fields,
        LocalDate from,
        @Nullable LocalDate to,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static ContactPersonView of(ContactPerson person) {
        ContactPersonForm form = person.form();
        return new ContactPersonView(
                person.id(),
                form.source(),
                form.memberId(),
                form.name(),
                form.email(),
                form.phone(),
                form.fields(),
                form.from(),
                form.to(),
                person.createdAt(),
                person.updatedAt(),
                person.version());
    }
}
