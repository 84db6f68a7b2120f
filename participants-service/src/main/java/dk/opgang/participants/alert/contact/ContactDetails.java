package dk.opgang.participants.alert.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call about an effort.
 *
 * @param organisation CVR or municipality code
 * @param name null if the organisation has named nobody
 */
@Schema(name = "CoordinationContactDetails")
public record ContactDetails(
        String organisation,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {

    static ContactDetails of(String organisation, CoordinationContactForm form) {
        return new ContactDetails(organisation, form.name(), form.email(), form.phone());
    }

    static ContactDetails unnamed(String organisation) {
        return new ContactDetails(organisation, null, null, null);
    }

    /** Never who it is: it may end in a log. */
    @Override
    public String toString() {
        return "ContactDetails[" + organisation + "]";
    }
}
