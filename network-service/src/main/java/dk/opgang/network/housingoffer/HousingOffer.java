package dk.opgang.network.housingoffer;

import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An offer of a home, as it is stored: with its state, and who is shown the address besides those whose business it always is. */
@Entity
@Table(name = "housing_offers")
public class HousingOffer extends PostedResource<HousingOfferForm> {

    private String state;
    private @Nullable String shownTo;

    @Column(insertable = false, updatable = false)
    private @Nullable String installation;

    protected HousingOffer() {}

    HousingOffer(String poster, HousingOfferForm form) {
        super(poster, form);
        this.state = OfferState.AVAILABLE.code();
    }

    /** Where it stands on that day: what nobody took in time is expired, whether or not that was noted already. */
    public OfferState stateOn(LocalDate day) {
        OfferState noted = OfferState.of(state);
        LocalDate until = form().availableUntil();
        return noted == OfferState.AVAILABLE && until != null && !day.isBefore(until) ? OfferState.EXPIRED : noted;
    }

    /** Where it stands, as it was noted: a code of {@code housing-offer-states}. */
    public String state() {
        return state;
    }

    @Nullable
    String shownTo() {
        return shownTo;
    }

    /** Whether another installation tells of it, which alone changes it. */
    public boolean isElsewhere() {
        return installation != null;
    }

    /** Which other installation tells of it; null of our own. */
    public @Nullable String installation() {
        return installation;
    }

    /** The organisation that offers it, by its CVR. */
    public String organisation() {
        return Tenant.codeOf(poster());
    }

    void reserve() {
        this.state = OfferState.RESERVED.code();
    }

    void take(String sender) {
        this.state = OfferState.TAKEN.code();
        this.shownTo = sender;
    }

    void release() {
        this.state = OfferState.AVAILABLE.code();
        this.shownTo = null;
    }

    void withdraw() {
        this.state = OfferState.WITHDRAWN.code();
    }

    void expire() {
        this.state = OfferState.EXPIRED.code();
    }
}
