package org.communique.json.benchmark;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.amount.Approximation;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.term.CountryCode;
import org.communique.term.LanguageTag;
import org.communique.term.Term;
import org.communique.time.Edtf;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.StdConverter;

/**
 * The model's own types through stock databind: it finds their builders by reflection, and the same checks run in them.
 *
 * <p>What it does not do is to keep what is unknown, to refuse what is no exact match, to see to limits, or to tell places.
 */
final class SameTypes {

    private SameTypes() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .annotationIntrospector(new Builders())
                .accessorNaming(new DefaultAccessorNamingStrategy.Provider().withGetterPrefix(""))
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .addMixIn(Actor.class, Actors.class)
                .addMixIn(Contribution.class, Contributions.class)
                .addMixIn(TextSelector.class, Selectors.class)
                .addMixIn(MoneyAmount.class, Amounts.class)
                .build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@JsonSubTypes.Type(Person.class), @JsonSubTypes.Type(Organization.class)})
    private interface Actors {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(Funding.class))
    private interface Contributions {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(TextPositionSelector.class))
    private interface Selectors {}

    @JsonDeserialize(converter = ToAmount.class)
    @JsonSerialize(converter = FromAmount.class)
    private interface Amounts {}

    /** An amount of money as it stands in a document. */
    record AmountParts(
            BigDecimal value,
            String currency,
            Approximation approximation,
            Optional<String> wording,
            List<Equivalent> equivalents) {}

    static final class ToAmount extends StdConverter<AmountParts, MoneyAmount> {
        @Override
        public MoneyAmount convert(AmountParts parts) {
            MoneyAmount.Builder builder = MoneyAmount.of(parts.value(), parts.currency()).toBuilder()
                    .wording(parts.wording() == null ? Optional.empty() : parts.wording())
                    .addAllEquivalents(parts.equivalents() == null ? List.of() : parts.equivalents());
            return parts.approximation() == null
                    ? builder.build()
                    : builder.approximation(parts.approximation()).build();
        }
    }

    static final class FromAmount extends StdConverter<MoneyAmount, AmountParts> {
        @Override
        public AmountParts convert(MoneyAmount amount) {
            return new AmountParts(
                    amount.figure(),
                    amount.currency().getCurrencyCode(),
                    amount.approximation(),
                    amount.wording(),
                    amount.equivalents());
        }
    }

    /** What annotations on the model would say. */
    private static final class Builders extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;
        private static final Set<Class<?>> TEXTS =
                Set.of(Edtf.class, DossierId.class, CountryCode.class, LanguageTag.class);
        private static final Map<Class<?>, String> TYPES = Map.of(
                Person.class,
                "person",
                Organization.class,
                "organization",
                Funding.class,
                "funding",
                TextPositionSelector.class,
                "text-position");
        private static final Set<String> FROM_TEXT = Set.of("parse", "of");

        @Override
        public String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
            return TYPES.entrySet().stream()
                    .filter(each -> each.getKey().isAssignableFrom(type.getRawType()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
            return type.getRawType() == MoneyAmount.class
                    ? null
                    : builder(type.getRawType()).orElse(null);
        }

        @Override
        public JsonPOJOBuilder.Value findPOJOBuilderConfig(MapperConfig<?> config, AnnotatedClass type) {
            return new JsonPOJOBuilder.Value("build", "");
        }

        @Override
        public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated creator) {
            boolean named = creator instanceof AnnotatedMethod method
                    && isText(method.getDeclaringClass())
                    && FROM_TEXT.contains(method.getName())
                    && Arrays.equals(method.getRawParameterTypes(), new Class<?>[] {String.class})
                    && (method.getName().equals("parse") || !hasParse(method.getDeclaringClass()));
            return named ? JsonCreator.Mode.DELEGATING : super.findCreatorAnnotation(config, creator);
        }

        @Override
        public Boolean hasAsValue(MapperConfig<?> config, Annotated accessor) {
            boolean text = accessor instanceof AnnotatedMethod method
                    && method.getName().equals("toString")
                    && isText(method.getDeclaringClass());
            return text ? Boolean.TRUE : super.hasAsValue(config, accessor);
        }

        @Override
        public AnnotatedMethod resolveSetterConflict(
                MapperConfig<?> config, AnnotatedMethod one, AnnotatedMethod other) {
            return one.getRawParameterType(0) == Optional.class ? other : one;
        }

        @Override
        public boolean hasIgnoreMarker(
                MapperConfig<?> config, tools.jackson.databind.introspect.AnnotatedMember member) {
            if (!(member instanceof AnnotatedMethod method)
                    || member.getDeclaringClass().isRecord()) {
                return super.hasIgnoreMarker(config, member);
            }
            String name = method.getName();
            return method.getParameterCount() == 0
                    ? interfaces(method.getDeclaringClass()).noneMatch(type -> isAttribute(type, name))
                    : name.startsWith("add") || name.equals("from");
        }

        @Override
        public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
            for (int i = 0; i < values.length; i++) {
                names[i] = values[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
            return names;
        }

        private static boolean isText(Class<?> type) {
            return EntryId.class.isAssignableFrom(type) || Term.class.isAssignableFrom(type) || TEXTS.contains(type);
        }

        private static boolean hasParse(Class<?> type) {
            return Stream.of(type.getMethods())
                    .anyMatch(method -> method.getName().equals("parse"));
        }

        /** The builder of an interface, which is that of its implementation too. */
        private static Optional<Class<?>> builder(Class<?> type) {
            return Stream.concat(Stream.of(type.getInterfaces()), Stream.of(type))
                    .flatMap(each -> Stream.of(each.getDeclaredClasses()))
                    .filter(each -> each.getSimpleName().equals("Builder") && !each.isInterface())
                    .<Class<?>>map(each -> each)
                    .findFirst();
        }

        private static Stream<Class<?>> interfaces(Class<?> type) {
            return Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()));
        }

        private static boolean isAttribute(Class<?> type, String name) {
            Class<?> declares = builder(type).orElse(type);
            return Stream.of(declares.getMethods())
                    .filter(method -> declares == type
                            ? Modifier.isAbstract(method.getModifiers())
                            : method.getParameterCount() == 1 && method.getDeclaringClass() != Object.class)
                    .map(Method::getName)
                    .filter(each -> !each.equals("extensions"))
                    .anyMatch(name::equals);
        }
    }
}
