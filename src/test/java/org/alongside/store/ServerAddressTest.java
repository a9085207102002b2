package org.alongside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.alongside.domain.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ServerAddressTest {
    private static final String GOOD = "jdbc:postgresql://db.example:5433/team?user=pat%40north&sslmode=verify-full";

    @Test
    void takes_host_port_database_and_user() {
        assertThat(ServerAddress.of(GOOD))
                .isEqualTo(new ServerAddress(
                        "db.example", 5433, "team", Map.of("user", "pat@north", "sslmode", "verify-full")));
        assertThat(ServerAddress.of("jdbc:postgresql://[::1]/team").url())
                .isEqualTo("jdbc:postgresql://[::1]:5432/team");
    }

    /// What the driver would load, write or leave out.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "socketFactory=org.example.Any",
                "socketFactoryArg=x",
                "sslfactory=org.postgresql.ssl.NonValidatingFactory",
                "sslhostnameverifier=org.example.Any",
                "sslpasswordcallback=org.example.Any",
                "authenticationPluginClassName=org.example.Any",
                "loggerFile=/tmp/x",
                "loggerLevel=TRACE",
                "options=-c%20search_path=x",
                "service=x",
                "sslmode=disable",
                "sslmode=require",
                "sslmode=verify-ca",
                "sslMODE=disable",
                "ssl=false",
                "password=secret",
                "sslpassword=secret",
                "user=",
                "user",
                "user=a&user=b",
                "user=%zz",
                "user=%00",
                "=x",
                "&",
                ""
            })
    void refuses_every_other_parameter(String parameter) {
        refuses("jdbc:postgresql://db.example/team?" + parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "postgresql://db.example/team",
                "jdbc:h2:mem:",
                "jdbc:postgresql:team",
                "jdbc:postgresql:///team",
                "jdbc:postgresql://a,b/team",
                "jdbc:postgresql://db.example",
                "jdbc:postgresql://db.example/",
                "jdbc:postgresql://db.example:0/team",
                "jdbc:postgresql://db.example:65536/team",
                "jdbc:postgresql://db.example:x/team",
                "jdbc:postgresql://user@db.example/team",
                "jdbc:postgresql://db.example/team/more",
                "jdbc:postgresql://db.example/te%61m",
                "jdbc:postgresql://db.example/team#x",
                "jdbc:postgresql://-x/team",
                "jdbc:postgresql://[::1/team"
            })
    void refuses_what_is_no_address(String written) {
        refuses(written);
    }

    /// Whatever is taken of it, the driver gets no parameter that is not named here.
    @Test
    void an_address_spoilt_in_any_place_is_refused_or_harmless() {
        for (int at = 0; at < GOOD.length(); at++) {
            for (char odd : "?&=;/\\#%@: \n\0,é".toCharArray()) {
                var spoilt = GOOD.substring(0, at) + odd + GOOD.substring(at);
                try {
                    var read = ServerAddress.of(spoilt);
                    assertThat(read.url()).matches("jdbc:postgresql://[A-Za-z0-9.-]+:\\d+/[A-Za-z0-9_.-]+");
                    assertThat(read.given().keySet()).isSubsetOf("user", "sslmode", "sslrootcert");
                } catch (Trouble refused) {
                    assertThat(refused.sort()).isEqualTo(Trouble.Sort.REFUSED);
                }
            }
        }
    }

    @Test
    void a_password_in_the_address_is_refused_and_not_repeated() {
        assertThatThrownBy(() -> ServerAddress.of("jdbc:postgresql://db.example/team?user=a&password=secret1"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("PGPASSFILE")
                .hasMessageNotContaining("secret1");
    }

    private static void refuses(String written) {
        assertThatThrownBy(() -> ServerAddress.of(written))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.REFUSED));
    }
}
