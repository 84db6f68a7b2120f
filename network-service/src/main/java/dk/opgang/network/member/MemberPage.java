package dk.opgang.network.member;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of members, for the OpenAPI document alone. */
record MemberPage(
        List<MemberView> items,
        @Nullable String next,
        @Nullable Long count) {}
