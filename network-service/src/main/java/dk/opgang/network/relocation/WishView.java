package dk.opgang.network.relocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.value.Dkk;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a family wishes, as the caller is shown it: to others than its municipality the rent is rounded up to whole 500 kroner, and the day
 * is a month.
 *
 * @param maxRentDkk kroner a month
 * @param moveFrom a day such as {@code 2026-03-15}, to others a month such as {@code 2026-03}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RelocationWish")
record WishView(
        List<String> municipalityCodes,
        int roomsMin,
        @Nullable Integer roomsMax,
        String maxRentDkk,
        boolean accessible,
        boolean petsAllowed,
        String moveFrom) {

    private static final BigDecimal STEP = BigDecimal.valueOf(500);

    /**
     * Whether it is one that others may be shown.
     *
     * @throws RuntimeException if something of it is missing or cannot be read: it is not either
     */
    boolean canBeAdvertised() {
        YearMonth.parse(moveFrom);
        return roomsMin >= 1
                && new BigDecimal(maxRentDkk).signum() > 0
                && municipalityCodes.stream().allMatch(Objects::nonNull);
    }

    static WishView whole(Wish wish) {
        return of(wish, wish.maxRentDkk(), wish.moveFrom().toString());
    }

    static WishView advertised(Wish wish) {
        BigDecimal steps = wish.maxRentDkk().divide(STEP, 0, RoundingMode.CEILING);
        return of(wish, steps.multiply(STEP), YearMonth.from(wish.moveFrom()).toString());
    }

    private static WishView of(Wish wish, BigDecimal rent, String from) {
        return new WishView(
                wish.municipalityCodes(),
                wish.roomsMin(),
                wish.roomsMax(),
                new Dkk(rent).toString(),
                Boolean.TRUE.equals(wish.accessible()),
                Boolean.TRUE.equals(wish.petsAllowed()),
                from);
    }
}
