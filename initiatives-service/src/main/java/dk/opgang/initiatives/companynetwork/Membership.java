package dk.opgang.initiatives.companynetwork;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a company, or one of its places of work, is a member of a network in a time. */
public record Membership(
        UUID networkId,
        String cvr,
        @Nullable String pNumber,
        LocalDate from,
        @Nullable LocalDate to) {}
