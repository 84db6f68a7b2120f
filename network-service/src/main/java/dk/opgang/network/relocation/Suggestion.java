package dk.opgang.network.relocation;

import dk.opgang.network.housingoffer.HousingOffer;
import dk.opgang.network.housingoffer.HousingOfferForm;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A home that is available, held against what a family wishes.
 *
 * @param fits whether nothing speaks against it
 * @param reasons what speaks for it, codes of {@code relocation-fits}
 * @param against what speaks against it, codes of the same list
 */
@Schema(name = "RelocationSuggestion")
record Suggestion(UUID offerId, boolean fits, List<String> reasons, List<String> against) {

    /** @param items those that fit first */
    @Schema(name = "RelocationSuggestions")
    record Suggestions(List<Suggestion> items) {}

    static Suggestion of(Wish wish, HousingOffer offer) {
        HousingOfferForm home = offer.form();
        List<String> reasons = new ArrayList<>();
        List<String> against = new ArrayList<>();
        note("municipality", isWanted(wish, home), reasons, against);
        note("rooms", isRightSize(wish, home), reasons, against);
        note("rent", home.rentDkk().compareTo(wish.maxRentDkk()) <= 0, reasons, against);
        if (Boolean.TRUE.equals(wish.accessible())) {
            note("accessible", Boolean.TRUE.equals(home.accessible()), reasons, against);
        }
        if (Boolean.TRUE.equals(wish.petsAllowed())) {
            note("pets", Boolean.TRUE.equals(home.petsAllowed()), reasons, against);
        }
        note("available", isThereInTime(wish, home), reasons, against);
        return new Suggestion(offer.id(), against.isEmpty(), reasons, against);
    }

    private static boolean isWanted(Wish wish, HousingOfferForm home) {
        return wish.municipalityCodes().isEmpty() || wish.municipalityCodes().contains(home.municipalityCode());
    }

    private static boolean isRightSize(Wish wish, HousingOfferForm home) {
        return home.rooms() >= wish.roomsMin() && (wish.roomsMax() == null || home.rooms() <= wish.roomsMax());
    }

    /** Whether it is still offered on the first day on which the family can move. */
    private static boolean isThereInTime(Wish wish, HousingOfferForm home) {
        return home.availableUntil() == null || home.availableUntil().isAfter(wish.moveFrom());
    }

    private static void note(String code, boolean isMet, List<String> reasons, List<String> against) {
        (isMet ? reasons : against).add(code);
    }
}
