package dk.opgang.network.grant;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is paid to a family of a relocation case, as it is stored, with those who were parties of the case then. */
@Entity
@Table(name = "relocation_grants")
class Grant extends PostedResource<GrantForm> {

    @Column(updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String[] parties;

    private @Nullable Instant cancelledAt;

    protected Grant() {}

    Grant(String poster, UUID caseId, List<String> parties, GrantForm form) {
        super(poster, form);
        this.caseId = caseId;
        this.parties = parties.toArray(String[]::new);
    }

    UUID caseId() {
        return caseId;
    }

    /** A code of {@code relocation-grant-states}. */
    String state(LocalDate today) {
        if (cancelledAt != null) {
            return "cancelled";
        }
        return form().paidOn().isAfter(today) ? "planned" : "paid";
    }

    void cancel(Instant now) {
        cancelledAt = now;
    }

    List<GrantShare> shares() {
        GrantForm form = form();
        List<GrantForm.Part> parts = form.shares();
        return GrantShare.of(form.amountDkk(), form.paidBy(), parts == null ? List.of() : parts);
    }

    /** What others owe the payer. */
    List<GrantShare> ofOthers() {
        return shares().stream()
                .filter(share -> !share.party().equals(form().paidBy()))
                .filter(share -> share.amountDkk().signum() > 0)
                .toList();
    }
}
