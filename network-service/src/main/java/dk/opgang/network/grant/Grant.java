package dk.opgang.network.grant;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    @Column(updatable = false)
    private @Nullable UUID matchId;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String elsewhere;

    @Column(updatable = false)
    private @Nullable String installation;

    protected Grant() {}

    /**
     * @param matchId with which match another installation is told of it; null if all parties are here
     * @param elsewhere how the parties are spread over that one and this, in JSON; null if all are here
     */
    Grant(
            String poster,
            UUID caseId,
            @Nullable UUID matchId,
            @Nullable String elsewhere,
            List<String> parties,
            GrantForm form) {
        super(poster, form);
        this.caseId = caseId;
        this.matchId = matchId;
        this.elsewhere = elsewhere;
        this.parties = parties.toArray(String[]::new);
    }

    UUID caseId() {
        return caseId;
    }

    /** With which match another installation is told of it; null if all parties are here. */
    @Nullable
    UUID matchId() {
        return matchId;
    }

    /** Which other installation has told of it; null of our own. */
    @Nullable
    String installation() {
        return installation;
    }

    boolean isCancelled() {
        return cancelledAt != null;
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

    /** How the parties are spread over another installation and this one, in JSON; null if all are here. */
    @Nullable
    String elsewhere() {
        return elsewhere;
    }

    /** What others owe the payer. */
    List<GrantShare> ofOthers() {
        return shares().stream()
                .filter(share -> !share.party().equals(form().paidBy()))
                .filter(share -> share.amountDkk().signum() > 0)
                .toList();
    }
}
