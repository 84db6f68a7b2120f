package dk.opgang.initiatives.bonus.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.initiatives.bonus.settlement.Shares.Claim;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final UUID LOW = UUID.fromString("0197ffff-0000-7000-8000-000000000001");
    /** Below zero if it is read as a number. */
    private static final UUID HIGH = UUID.fromString("f197ffff-0000-7000-8000-000000000001");

    @Test
    void anOereThatCannotBeDividedGoesToTheLowerId() {
        // When
        Map<UUID, BigDecimal> shares =
                Shares.of(new BigDecimal("0.03"), List.of(claim(HIGH, "0.00", "10.00"), claim(LOW, "0.00", "10.00")));

        // Then
        assertEquals(Map.of(LOW, new BigDecimal("0.02"), HIGH, new BigDecimal("0.01")), shares);
    }

    @Test
    void whatIsOwedComesFirstAndWhatWasPaidTooMuchIsSetOff() {
        // When
        Map<UUID, BigDecimal> shares = Shares.of(
                new BigDecimal("15.00"), List.of(claim(HIGH, "10.00", "100.00"), claim(LOW, "-40.00", "45.00")));

        // Then
        assertEquals(Map.of(HIGH, new BigDecimal("14.76"), LOW, new BigDecimal("0.24")), shares);
    }

    @Property(tries = 300)
    void nobodyGetsMoreThanItsClaimAndThePoolIsUsedToTheLastOere(
            @ForAll("claims") List<Claim> claims, @ForAll("amounts") BigDecimal pool) {
        // When
        Map<UUID, BigDecimal> shares = Shares.of(pool, claims);

        // Then
        BigDecimal wanted =
                claims.stream().map(it -> it.first().add(it.then())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal given = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, given.compareTo(wanted.min(pool)));
        claims.forEach(it ->
                assertTrue(shares.get(it.institution()).compareTo(it.first().add(it.then())) <= 0));
        claims.forEach(it -> claims.stream()
                .filter(other ->
                        other.earned().equals(it.earned()) && other.owed().equals(it.owed()))
                .forEach(other -> assertTrue(shares.get(it.institution())
                                .subtract(shares.get(other.institution()))
                                .abs()
                                .compareTo(new BigDecimal("0.02"))
                        <= 0)));
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        return Combinators.combine(Arbitraries.create(UUID::randomUUID), amounts(), amounts())
                .as((id, owed, earned) -> new Claim(id, owed.subtract(new BigDecimal("20.00")), earned))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.integers()
                .between(0, 10_000)
                .map(oere -> new BigDecimal(oere).movePointLeft(2).setScale(2));
    }

    private static Claim claim(UUID id, String owed, String earned) {
        return new Claim(id, new BigDecimal(owed), new BigDecimal(earned));
    }
}
