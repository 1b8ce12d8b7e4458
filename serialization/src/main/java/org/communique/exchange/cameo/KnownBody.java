package org.communique.exchange.cameo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.actor.OrganizationKind;

/**
 * An organization that has a code of its own among the actors of CAMEO.
 *
 * @param code the code
 * @param kind what kind of body it is
 * @param names what it is called, first the name to show
 */
record KnownBody(String code, OrganizationKind kind, List<String> names) {

    private static final String TABLE = """
            UNO intergovernmental United Nations; UN; U.N.
            EEC intergovernmental European Union; EU; E.U.
            NAT alliance NATO; North Atlantic Treaty Organization
            ARL intergovernmental Arab League; League of Arab States
            ASN intergovernmental ASEAN; Association of Southeast Asian Nations
            CIS intergovernmental Commonwealth of Independent States
            COE intergovernmental Council of Europe
            CWN intergovernmental Commonwealth of Nations; Commonwealth
            GCC intergovernmental Gulf Cooperation Council
            IAD intergovernmental IGAD; Intergovernmental Authority on Development
            IAE intergovernmental IAEA; International Atomic Energy Agency
            ICC court International Criminal Court
            ICJ court International Court of Justice
            ILO intergovernmental International Labour Organization; International Labor Organization
            IMF intergovernmental International Monetary Fund; IMF
            IOM intergovernmental International Organization for Migration
            ITP intergovernmental Interpol
            OAS intergovernmental Organization of American States
            OAU intergovernmental African Union; Organization of African Unity
            OIC intergovernmental Organisation of Islamic Cooperation; Organization of Islamic Cooperation; Organization of Islamic Conferences
            OPC intergovernmental OPEC
            SAA intergovernmental SAARC; South Asian Association for Regional Cooperation
            SAD intergovernmental SADC; Southern African Development Community
            SCE intergovernmental OSCE; Organization for Security and Cooperation in Europe
            WAS intergovernmental ECOWAS; Economic Community of West African States
            FAO intergovernmental Food and Agriculture Organization
            HCH intergovernmental UN High Commissioner for Human Rights
            HCR intergovernmental UNHCR; UN High Commissioner for Refugees
            KID intergovernmental UNICEF; United Nations Children's Fund
            WFP intergovernmental World Food Programme; World Food Program
            WHO intergovernmental World Health Organization; WHO
            WTO intergovernmental World Trade Organization; WTO
            WBK bank World Bank
            ADB bank Asian Development Bank
            AFB bank African Development Bank
            EBR bank European Bank for Reconstruction and Development
            IDB bank Islamic Development Bank
            BIS bank Bank for International Settlements
            AMN ngo Amnesty International
            HRW ngo Human Rights Watch
            ICG ngo International Crisis Group
            IRC ngo Red Cross
            RCR ngo Red Crescent
            MSF ngo Doctors Without Borders; Medecins Sans Frontieres
            XFM ngo Oxfam
            GRP ngo Greenpeace
            """;

    private static final Map<String, KnownBody> BY_CODE = new HashMap<>();

    static {
        TABLE.lines().map(KnownBody::parse).forEach(body -> BY_CODE.put(body.code, body));
    }

    KnownBody {
        names = List.copyOf(names);
    }

    private static KnownBody parse(String line) {
        String[] parts = line.split(" ", 3);
        return new KnownBody(parts[0], OrganizationKind.of(parts[1]), Arrays.asList(parts[2].split("; ", -1)));
    }

    /** {@return the body with this code; absent where it is no body's, or of one whose kind is in dispute} */
    static Optional<KnownBody> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** {@return whether it is called so, in whatever case} */
    boolean isNamed(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(folded));
    }
}
