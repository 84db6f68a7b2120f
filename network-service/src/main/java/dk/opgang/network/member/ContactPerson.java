package dk.opgang.network.member;

import dk.opgang.network.posting.Posted;
import dk.opgang.platform.caller.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom to turn to at a member. Professional contact data, for readers of the network alone. */
@Entity
@Table(name = "contact_persons")
class ContactPerson extends Posted {

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    private String name;
    private @Nullable String email;
    private @Nullable String phone;
    private String[] fields;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected ContactPerson() {}

    ContactPerson(Caller poster, ContactPersonForm form) {
        super(poster, form.source());
        this.memberId = form.memberId();
        take(form);
    }

    UUID memberId() {
        return memberId;
    }

    LocalDate from() {
        return validFrom;
    }

    /** The contact person as it would be posted today. */
    ContactPersonForm form() {
        return new ContactPersonForm(source(), memberId, name, email, phone, List.of(fields), validFrom, validTo);
    }

    /** Takes the new facts over; whether any of them was new. */
    boolean change(ContactPersonForm form) {
        ContactPersonForm before = form();
        take(form);
        return !form().equals(before);
    }

    private void take(ContactPersonForm form) {
        this.name = form.name();
        this.email = form.email();
        this.phone = form.phone();
        this.fields = form.fields().toArray(String[]::new);
        this.validFrom = form.from();
        this.validTo = form.to();
    }
}
