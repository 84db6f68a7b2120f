package dk.opgang.peers;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Four endpoints of Opgang as somebody would write them with Spring: on the same tables, under the same row security, with an entry of the
 * access log for each read of a person's data and an event for each post, durably committed.
 */
@SpringBootApplication
public class SpringTwin {

    public static void main(String[] args) {
        SpringApplication.run(SpringTwin.class, args);
    }

    @Bean
    Store participants(@Value("${twin.participants.url}") String url) {
        return Store.of(url);
    }

    @Bean
    Store initiatives(@Value("${twin.initiatives.url}") String url) {
        return Store.of(url);
    }

    @Bean
    Store housingAreas(@Value("${twin.housing-areas.url}") String url) {
        return Store.of(url);
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/alive")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/v1/participants/*")
                        .hasAuthority("SCOPE_participants.read")
                        .requestMatchers(HttpMethod.GET, "/v1/housing-areas/*")
                        .hasAuthority("SCOPE_areas.read")
                        .requestMatchers(HttpMethod.GET, "/v1/placements/*")
                        .hasAnyAuthority("SCOPE_initiatives.read", "SCOPE_placements.write")
                        .requestMatchers(HttpMethod.POST, "/v1/placements")
                        .hasAuthority("SCOPE_placements.write")
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {}))
                .build();
    }
}
