package dk.opgang.network.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.network.grant.GrantForm.Part;
import dk.opgang.network.relocation.CaseParties;
import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantShareTest {

    private static CaseParties parties(@Nullable String fromOrganisation) {
        return new CaseParties(
                UUID.randomUUID(), "agreed", "615", "253", "90100009", fromOrganisation, List.of(), null, null);
    }

    private static Part part(String party, String pct) {
        return new Part(party, new BigDecimal(pct));
    }

    private static List<String> amounts(String amount, String payer, List<Part> parts) {
        return GrantShare.of(new BigDecimal(amount), payer, parts).stream()
                .map(share -> share.party() + " " + share.amountDkk())
                .toList();
    }

    @Test
    void sharesAreCutAndThePayerHasTheRest() {
        // When
        List<String> halves = amounts("12345.67", "253", List.of(part("253", "50"), part("90100009", "50")));
        List<String> thirds = amounts(
                "100.00", "615", List.of(part("253", "33.33"), part("615", "33.34"), part("90100009", "33.33")));
        List<String> unborne = amounts("0.01", "615", List.of(part("253", "50"), part("90100009", "50")));

        // Then
        assertEquals(List.of("253 6172.84", "90100009 6172.83"), halves);
        assertEquals(List.of("253 33.33", "615 33.34", "90100009 33.33"), thirds);
        assertEquals(List.of("253 0.00", "90100009 0.00", "615 0.01"), unborne);
    }

    @Test
    void theOtherHalfIsBorneByTheOtherSide() {
        // When
        List<Part> ofHome = GrantRules.usual(parties(null), "253");
        List<Part> ofOldHome = GrantRules.usual(parties("90100017"), "253");
        List<Part> ofOrganisation = GrantRules.usual(parties("90100017"), "90100009");

        // Then
        assertEquals(List.of(part("253", "50"), part("90100009", "50")), ofHome);
        assertEquals(List.of(part("253", "50"), part("90100017", "50")), ofOldHome);
        assertEquals(List.of(part("90100009", "50"), part("615", "50")), ofOrganisation);
    }

    @Test
    void everyFaultIsTold() {
        // Given
        Faults faults = new Faults();
        GrantForm form = new GrantForm(
                null,
                "moving",
                BigDecimal.ONE,
                LocalDate.of(2026, 2, 1),
                "615",
                "aktivloven-85",
                List.of(part("253", "40"), part("253", "40"), part("461", "10")));

        // When
        GrantRules.check(parties(null), form, faults);

        // Then
        assertEquals(
                List.of("receiver-decides", "duplicate", "not-a-party", "shares-not-whole"),
                faults.all().stream().map(fault -> fault.code()).toList());
    }

    @Test
    void whereNoOrganisationTakesPartTheMunicipalitiesShare() {
        // Given
        CaseParties two =
                new CaseParties(UUID.randomUUID(), "seeking", "615", "253", null, null, List.of(), null, null);

        // When
        List<Part> ofSender = GrantRules.usual(two, "615");
        List<Part> ofReceiver = GrantRules.usual(two, "253");

        // Then
        assertEquals(List.of(part("615", "100")), ofSender);
        assertEquals(List.of(part("253", "50"), part("615", "50")), ofReceiver);
        assertEquals(List.of("615", "253"), GrantRules.partiesOf(two));
        assertEquals(List.of("615", "253", "90100009"), GrantRules.partiesOf(parties("90100009")));
    }

    @ParameterizedTest
    @CsvSource({
        "253, aktivloven-85, ''",
        "615, agreement, ''",
        "615, aktivloven-85, receiver-decides",
        "461, agreement, not-a-party"
    })
    void whoMayPayDependsOnTheLaw(String payer, String basis, String faults) {
        // Given
        Faults found = new Faults();
        GrantForm form = new GrantForm(
                null,
                "moving",
                BigDecimal.ONE,
                LocalDate.of(2026, 2, 1),
                payer,
                basis,
                List.of(part("253", "60.5"), part("90100009", "39.5")));

        // When
        GrantRules.check(parties(null), form, found);

        // Then
        assertEquals(faults, found.all().stream().map(fault -> fault.code()).collect(Collectors.joining(" ")));
    }

    @Test
    void whatNobodyBearsIsNotWhole() {
        // Given
        Faults found = new Faults();
        GrantForm form =
                new GrantForm(null, "moving", BigDecimal.ONE, LocalDate.of(2026, 2, 1), "253", "agreement", null);

        // When
        GrantRules.check(parties(null), form, found);

        // Then
        assertEquals(
                List.of("shares-not-whole"),
                found.all().stream().map(fault -> fault.code()).toList());
    }

    @Test
    void numbersThatAreNoAmountsAndNoSharesStayAsTheyAre() {
        // Given
        BigDecimal huge = new BigDecimal("1E+999999999");

        // When
        GrantForm form = new GrantForm(
                null,
                "moving",
                huge,
                LocalDate.of(2026, 2, 1),
                "0615",
                "agreement",
                List.of(new Part("0253", huge), part("90100009", "50.0")));

        // Then
        assertEquals(huge, form.amountDkk());
        assertEquals("615", form.paidBy());
        assertEquals(List.of(new Part("253", huge), part("90100009", "50")), form.shares());
    }
}
