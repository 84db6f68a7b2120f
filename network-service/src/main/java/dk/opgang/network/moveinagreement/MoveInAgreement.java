package dk.opgang.network.moveinagreement;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A move-in agreement, as it is stored: with the parties that have accepted it. */
@Entity
@Table(name = "move_in_agreements")
class MoveInAgreement extends PostedResource<MoveInAgreementForm> {

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> accepted;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> pending;

    private @Nullable LocalDate endTold;

    @Column(updatable = false)
    private @Nullable String installation;

    protected MoveInAgreement() {}

    MoveInAgreement(String poster, MoveInAgreementForm form) {
        super(poster, form);
        this.accepted = List.of();
        this.pending = List.of();
    }

    List<String> accepted() {
        return accepted;
    }

    /** Whose yes of here the installation that decides on it has not taken yet. */
    List<String> pending() {
        return pending;
    }

    /** Which other installation decides on it; null if it was proposed here. */
    @Nullable
    String installation() {
        return installation;
    }

    /** Takes the yes of a party of here, for the installation that decides; false if it had said so before. */
    boolean ask(String party) {
        if (accepted.contains(party) || pending.contains(party)) {
            return false;
        }
        this.pending = Stream.concat(pending.stream(), Stream.of(party)).toList();
        return true;
    }

    /** The installation that decides tells who has accepted it, and whether it has heard of all who did so here. */
    void told(MoveInAgreementForm form, List<String> by, boolean isAllHeard) {
        List<String> open = isAllHeard || !form.equals(form())
                ? List.of()
                : pending.stream().filter(party -> !by.contains(party)).toList();
        if (!form.equals(form())) {
            become(form);
        }
        if (!by.equals(accepted)) {
            this.accepted = List.copyOf(by);
        }
        if (!open.equals(pending)) {
            this.pending = open;
        }
    }

    /** Takes the yes of a party; false if it had said so before. */
    boolean accept(String party) {
        if (accepted.contains(party)) {
            return false;
        }
        this.accepted = Stream.concat(accepted.stream(), Stream.of(party)).toList();
        return true;
    }

    /** Whether it is over on that day and nobody was told of this end; they are from now on. */
    boolean tellsEnd(LocalDate day) {
        LocalDate end = form().period().to();
        if (end == null || day.isBefore(end) || end.equals(endTold)) {
            return false;
        }
        endTold = end;
        return true;
    }

    boolean isAcceptedByAll() {
        return accepted.containsAll(form().parties());
    }

    /** A code of {@code move-in-agreement-states}. */
    String stateOn(LocalDate day) {
        LocalDate end = form().period().to();
        if (end != null && !day.isBefore(end)) {
            return "ended";
        }
        return isAcceptedByAll() ? "in-force" : "proposed";
    }

    boolean isInForceOn(LocalDate day) {
        return isAcceptedByAll() && form().period().contains(day);
    }
}
