package dk.opgang.initiatives.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality saves for a person who is in a job for a year, put together from the benefit that is no longer paid, the share of it
 * that the municipality bore, and, where a wage is given, the tax of what is earned more. The rates follow the benefit and the weeks on
 * benefits before the job; of people of whom neither is known those are taken that the published figures rest on, and it is said.
 */
final class SavingComponents {

    static final String BENEFIT = "benefitDkkPerMonth";
    static final String SHARE = "municipalSharePct";
    static final String WAGE = "wageDkkPerYear";
    static final String TAX = "municipalTaxPct";
    static final String FORMULA = "12 * benefitDkkPerMonth * municipalSharePct / 100"
            + " + (wageDkkPerYear - 12 * benefitDkkPerMonth) * municipalTaxPct / 100 if a wage is given";

    private static final String USUAL_GROUP = "kontanthjaelp";
    private static final int OVER_A_YEAR = 53;
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final List<ComponentRate> rates;
    private final Map<String, BigDecimal> given;
    private final List<Starters> starters;

    /**
     * @param given by the client, in place of the rates
     * @param starters who began a job; empty if the reader may not know
     */
    SavingComponents(List<ComponentRate> rates, Map<String, BigDecimal> given, List<Starters> starters) {
        this.rates = rates;
        this.given = given;
        this.starters = starters;
    }

    /** For whom a rate is looked up. */
    private record Of(@Nullable String group, long weeks) {}

    /** Of the people whom the published figures are about: long on social assistance. */
    Savings.Component usual(int year) {
        return component(year, new Of(USUAL_GROUP, OVER_A_YEAR), null);
    }

    /** Of everybody who has begun a job by then, the mean of what each saves in the year; null if a rate is missing. */
    @Nullable
    BigDecimal perPersonYear(int year) {
        List<Savings.Component> all = of(year);
        BigDecimal sum = BigDecimal.ZERO;
        long persons = 0;
        for (Savings.Component one : all) {
            if (one.savingPerPersonYearDkk() == null) {
                return null;
            }
            long weight = one.persons() == null ? 1 : one.persons();
            sum = sum.add(one.savingPerPersonYearDkk().multiply(BigDecimal.valueOf(weight)));
            persons += weight;
        }
        return sum.divide(BigDecimal.valueOf(persons), DECIMALS, RoundingMode.HALF_UP);
    }

    /** What the year rests on: a row for each benefit and band of weeks. */
    List<Savings.Component> of(int year) {
        Map<Of, Long> persons = new LinkedHashMap<>();
        starters.stream()
                .filter(it -> it.year() <= year)
                .forEach(it ->
                        persons.merge(new Of(it.benefitGroup(), band(it.weeks(), year)), it.persons(), Long::sum));
        if (persons.isEmpty()) {
            return List.of(usual(year));
        }
        List<Savings.Component> components = new ArrayList<>();
        persons.forEach((of, count) -> components.add(component(year, of, count)));
        return List.copyOf(components);
    }

    /** The first week of the band that the weeks are in. */
    private long band(long weeks, int year) {
        return ComponentRate.find(rates, SHARE, null, weeks, year)
                .map(ComponentRate::weeksFrom)
                .map(Long::valueOf)
                .orElse(0L);
    }

    private Savings.Component component(int year, Of of, @Nullable Long persons) {
        ComponentRate benefit = ComponentRate.find(rates, BENEFIT, of.group(), of.weeks(), year)
                .or(() -> ComponentRate.find(rates, BENEFIT, USUAL_GROUP, of.weeks(), year))
                .orElse(null);
        ComponentRate share = ComponentRate.find(
                        rates, SHARE, of.group(), of.weeks() == 0 ? OVER_A_YEAR : of.weeks(), year)
                .orElse(null);
        BigDecimal amount = given.containsKey(BENEFIT) ? given.get(BENEFIT) : benefit == null ? null : benefit.value();
        BigDecimal borne = given.containsKey(SHARE) ? given.get(SHARE) : share == null ? null : share.value();
        return new Savings.Component(
                year,
                of.group(),
                of.weeks() == 0 ? null : Long.valueOf(of.weeks()),
                persons,
                amount,
                borne,
                given.get(WAGE),
                given.get(TAX),
                saving(amount, borne),
                sources(year, of, benefit, share));
    }

    private @Nullable BigDecimal saving(@Nullable BigDecimal benefit, @Nullable BigDecimal share) {
        if (benefit == null || share == null) {
            return null;
        }
        BigDecimal year = MONTHS.multiply(benefit);
        BigDecimal saved = year.multiply(share);
        BigDecimal wage = given.get(WAGE);
        if (wage != null) {
            saved = saved.add(wage.subtract(year).multiply(given.getOrDefault(TAX, BigDecimal.ZERO)));
        }
        return saved.divide(WHOLE, DECIMALS, RoundingMode.HALF_UP);
    }

    private List<String> sources(int year, Of of, @Nullable ComponentRate benefit, @Nullable ComponentRate share) {
        Stream<String> ofBenefit = given.containsKey(BENEFIT)
                ? Stream.of("request")
                : benefit == null
                        ? Stream.empty()
                        : Stream.of(benefit.sourceIn(year)
                                + (Objects.equals(of.group(), benefit.benefitGroup())
                                        ? ""
                                        : "; taken for want of a rate of their own"));
        Stream<String> ofShare = given.containsKey(SHARE)
                ? Stream.of("request")
                : share == null
                        ? Stream.empty()
                        : Stream.of(
                                share.sourceIn(year) + (of.weeks() == 0 ? "; taken, for the weeks are not known" : ""));
        return Stream.concat(ofBenefit, ofShare).toList();
    }
}
