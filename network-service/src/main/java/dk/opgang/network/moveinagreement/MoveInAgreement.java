package dk.opgang.network.moveinagreement;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A move-in agreement, as it is stored: with the parties that have accepted it. */
@Entity
@Table(name = "move_in_agreements")
class MoveInAgreement extends PostedResource<MoveInAgreementForm> {

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> accepted;

    protected MoveInAgreement() {}

    MoveInAgreement(String poster, MoveInAgreementForm form) {
        super(poster, form);
        this.accepted = List.of();
    }

    List<String> accepted() {
        return accepted;
    }

    /** Takes the yes of a party; false if it had said so before. */
    boolean accept(String party) {
        if (accepted.contains(party)) {
            return false;
        }
        this.accepted = Stream.concat(accepted.stream(), Stream.of(party)).toList();
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
