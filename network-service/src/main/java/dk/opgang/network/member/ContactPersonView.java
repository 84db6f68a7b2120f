package dk.opgang.network.member;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** A contact person of a member. */
record ContactPersonView(
        UUID id,
        @JsonUnwrapped ContactPersonForm form,
        @JsonUnwrapped Stored stored) {

    static ContactPersonView of(ContactPerson person) {
        return new ContactPersonView(person.id(), person.form(), Stored.of(person));
    }
}
