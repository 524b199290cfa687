using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

/// <summary>70 optional properties: two words of presence bits.</summary>
public sealed class Wide : IJsonObject<Wide>
{
    public long? P0 { get => _p0; set { _p0 = value; _present |= 1ul; } }
    public long? P1 { get => _p1; set { _p1 = value; _present |= 2ul; } }
    public long? P2 { get => _p2; set { _p2 = value; _present |= 4ul; } }
    public long? P3 { get => _p3; set { _p3 = value; _present |= 8ul; } }
    public long? P4 { get => _p4; set { _p4 = value; _present |= 16ul; } }
    public long? P5 { get => _p5; set { _p5 = value; _present |= 32ul; } }
    public long? P6 { get => _p6; set { _p6 = value; _present |= 64ul; } }
    public long? P7 { get => _p7; set { _p7 = value; _present |= 128ul; } }
    public long? P8 { get => _p8; set { _p8 = value; _present |= 256ul; } }
    public long? P9 { get => _p9; set { _p9 = value; _present |= 512ul; } }
    public long? P10 { get => _p10; set { _p10 = value; _present |= 1024ul; } }
    public long? P11 { get => _p11; set { _p11 = value; _present |= 2048ul; } }
    public long? P12 { get => _p12; set { _p12 = value; _present |= 4096ul; } }
    public long? P13 { get => _p13; set { _p13 = value; _present |= 8192ul; } }
    public long? P14 { get => _p14; set { _p14 = value; _present |= 16384ul; } }
    public long? P15 { get => _p15; set { _p15 = value; _present |= 32768ul; } }
    public long? P16 { get => _p16; set { _p16 = value; _present |= 65536ul; } }
    public long? P17 { get => _p17; set { _p17 = value; _present |= 131072ul; } }
    public long? P18 { get => _p18; set { _p18 = value; _present |= 262144ul; } }
    public long? P19 { get => _p19; set { _p19 = value; _present |= 524288ul; } }
    public long? P20 { get => _p20; set { _p20 = value; _present |= 1048576ul; } }
    public long? P21 { get => _p21; set { _p21 = value; _present |= 2097152ul; } }
    public long? P22 { get => _p22; set { _p22 = value; _present |= 4194304ul; } }
    public long? P23 { get => _p23; set { _p23 = value; _present |= 8388608ul; } }
    public long? P24 { get => _p24; set { _p24 = value; _present |= 16777216ul; } }
    public long? P25 { get => _p25; set { _p25 = value; _present |= 33554432ul; } }
    public long? P26 { get => _p26; set { _p26 = value; _present |= 67108864ul; } }
    public long? P27 { get => _p27; set { _p27 = value; _present |= 134217728ul; } }
    public long? P28 { get => _p28; set { _p28 = value; _present |= 268435456ul; } }
    public long? P29 { get => _p29; set { _p29 = value; _present |= 536870912ul; } }
    public long? P30 { get => _p30; set { _p30 = value; _present |= 1073741824ul; } }
    public long? P31 { get => _p31; set { _p31 = value; _present |= 2147483648ul; } }
    public long? P32 { get => _p32; set { _p32 = value; _present |= 4294967296ul; } }
    public long? P33 { get => _p33; set { _p33 = value; _present |= 8589934592ul; } }
    public long? P34 { get => _p34; set { _p34 = value; _present |= 17179869184ul; } }
    public long? P35 { get => _p35; set { _p35 = value; _present |= 34359738368ul; } }
    public long? P36 { get => _p36; set { _p36 = value; _present |= 68719476736ul; } }
    public long? P37 { get => _p37; set { _p37 = value; _present |= 137438953472ul; } }
    public long? P38 { get => _p38; set { _p38 = value; _present |= 274877906944ul; } }
    public long? P39 { get => _p39; set { _p39 = value; _present |= 549755813888ul; } }
    public long? P40 { get => _p40; set { _p40 = value; _present |= 1099511627776ul; } }
    public long? P41 { get => _p41; set { _p41 = value; _present |= 2199023255552ul; } }
    public long? P42 { get => _p42; set { _p42 = value; _present |= 4398046511104ul; } }
    public long? P43 { get => _p43; set { _p43 = value; _present |= 8796093022208ul; } }
    public long? P44 { get => _p44; set { _p44 = value; _present |= 17592186044416ul; } }
    public long? P45 { get => _p45; set { _p45 = value; _present |= 35184372088832ul; } }
    public long? P46 { get => _p46; set { _p46 = value; _present |= 70368744177664ul; } }
    public long? P47 { get => _p47; set { _p47 = value; _present |= 140737488355328ul; } }
    public long? P48 { get => _p48; set { _p48 = value; _present |= 281474976710656ul; } }
    public long? P49 { get => _p49; set { _p49 = value; _present |= 562949953421312ul; } }
    public long? P50 { get => _p50; set { _p50 = value; _present |= 1125899906842624ul; } }
    public long? P51 { get => _p51; set { _p51 = value; _present |= 2251799813685248ul; } }
    public long? P52 { get => _p52; set { _p52 = value; _present |= 4503599627370496ul; } }
    public long? P53 { get => _p53; set { _p53 = value; _present |= 9007199254740992ul; } }
    public long? P54 { get => _p54; set { _p54 = value; _present |= 18014398509481984ul; } }
    public long? P55 { get => _p55; set { _p55 = value; _present |= 36028797018963968ul; } }
    public long? P56 { get => _p56; set { _p56 = value; _present |= 72057594037927936ul; } }
    public long? P57 { get => _p57; set { _p57 = value; _present |= 144115188075855872ul; } }
    public long? P58 { get => _p58; set { _p58 = value; _present |= 288230376151711744ul; } }
    public long? P59 { get => _p59; set { _p59 = value; _present |= 576460752303423488ul; } }
    public long? P60 { get => _p60; set { _p60 = value; _present |= 1152921504606846976ul; } }
    public long? P61 { get => _p61; set { _p61 = value; _present |= 2305843009213693952ul; } }
    public long? P62 { get => _p62; set { _p62 = value; _present |= 4611686018427387904ul; } }
    public long? P63 { get => _p63; set { _p63 = value; _present |= 9223372036854775808ul; } }
    public long? P64 { get => _p64; set { _p64 = value; _present1 |= 1ul; } }
    public long? P65 { get => _p65; set { _p65 = value; _present1 |= 2ul; } }
    public long? P66 { get => _p66; set { _p66 = value; _present1 |= 4ul; } }
    public long? P67 { get => _p67; set { _p67 = value; _present1 |= 8ul; } }
    public long? P68 { get => _p68; set { _p68 = value; _present1 |= 16ul; } }
    public long? P69 { get => _p69; set { _p69 = value; _present1 |= 32ul; } }
    public IReadOnlyDictionary<string, RawJson>? AdditionalProperties { get => _additional; set => _additional = value; }

    long? _p0; long? _p1; long? _p2; long? _p3; long? _p4; long? _p5; long? _p6; long? _p7; long? _p8; long? _p9;
    long? _p10; long? _p11; long? _p12; long? _p13; long? _p14; long? _p15; long? _p16; long? _p17; long? _p18; long? _p19;
    long? _p20; long? _p21; long? _p22; long? _p23; long? _p24; long? _p25; long? _p26; long? _p27; long? _p28; long? _p29;
    long? _p30; long? _p31; long? _p32; long? _p33; long? _p34; long? _p35; long? _p36; long? _p37; long? _p38; long? _p39;
    long? _p40; long? _p41; long? _p42; long? _p43; long? _p44; long? _p45; long? _p46; long? _p47; long? _p48; long? _p49;
    long? _p50; long? _p51; long? _p52; long? _p53; long? _p54; long? _p55; long? _p56; long? _p57; long? _p58; long? _p59;
    long? _p60; long? _p61; long? _p62; long? _p63; long? _p64; long? _p65; long? _p66; long? _p67; long? _p68; long? _p69;
    IReadOnlyDictionary<string, RawJson>? _additional; ulong _present; ulong _present1;

    static readonly JsonNames s_names = new((
        ""","p0":,"p1":,"p2":,"p3":,"p4":,"p5":,"p6":,"p7":,"p8":,"p9":"""u8 +
        ""","p10":,"p11":,"p12":,"p13":,"p14":,"p15":,"p16":,"p17":,"p18":,"p19":"""u8 +
        ""","p20":,"p21":,"p22":,"p23":,"p24":,"p25":,"p26":,"p27":,"p28":,"p29":"""u8 +
        ""","p30":,"p31":,"p32":,"p33":,"p34":,"p35":,"p36":,"p37":,"p38":,"p39":"""u8 +
        ""","p40":,"p41":,"p42":,"p43":,"p44":,"p45":,"p46":,"p47":,"p48":,"p49":"""u8 +
        ""","p50":,"p51":,"p52":,"p53":,"p54":,"p55":,"p56":,"p57":,"p58":,"p59":"""u8 +
        ""","p60":,"p61":,"p62":,"p63":,"p64":,"p65":,"p66":,"p67":,"p68":,"p69":"""u8), 1ul << 63, 1ul << 5);

    static JsonNames IJsonObject<Wide>.Names => s_names;
    static Wide IJsonObject<Wide>.Create() => new();

    static void IJsonObject<Wide>.Read(ref JsonCursor cursor, Wide value, ref JsonState state)
    {
        int property;
        while ((property = cursor.Next(s_names, ref state)) >= 0)
        {
            switch (property)
            {
                case 0: value._p0 = cursor.ReadInt64OrNull(); break;
                case 1: value._p1 = cursor.ReadInt64OrNull(); break;
                case 2: value._p2 = cursor.ReadInt64OrNull(); break;
                case 3: value._p3 = cursor.ReadInt64OrNull(); break;
                case 4: value._p4 = cursor.ReadInt64OrNull(); break;
                case 5: value._p5 = cursor.ReadInt64OrNull(); break;
                case 6: value._p6 = cursor.ReadInt64OrNull(); break;
                case 7: value._p7 = cursor.ReadInt64OrNull(); break;
                case 8: value._p8 = cursor.ReadInt64OrNull(); break;
                case 9: value._p9 = cursor.ReadInt64OrNull(); break;
                case 10: value._p10 = cursor.ReadInt64OrNull(); break;
                case 11: value._p11 = cursor.ReadInt64OrNull(); break;
                case 12: value._p12 = cursor.ReadInt64OrNull(); break;
                case 13: value._p13 = cursor.ReadInt64OrNull(); break;
                case 14: value._p14 = cursor.ReadInt64OrNull(); break;
                case 15: value._p15 = cursor.ReadInt64OrNull(); break;
                case 16: value._p16 = cursor.ReadInt64OrNull(); break;
                case 17: value._p17 = cursor.ReadInt64OrNull(); break;
                case 18: value._p18 = cursor.ReadInt64OrNull(); break;
                case 19: value._p19 = cursor.ReadInt64OrNull(); break;
                case 20: value._p20 = cursor.ReadInt64OrNull(); break;
                case 21: value._p21 = cursor.ReadInt64OrNull(); break;
                case 22: value._p22 = cursor.ReadInt64OrNull(); break;
                case 23: value._p23 = cursor.ReadInt64OrNull(); break;
                case 24: value._p24 = cursor.ReadInt64OrNull(); break;
                case 25: value._p25 = cursor.ReadInt64OrNull(); break;
                case 26: value._p26 = cursor.ReadInt64OrNull(); break;
                case 27: value._p27 = cursor.ReadInt64OrNull(); break;
                case 28: value._p28 = cursor.ReadInt64OrNull(); break;
                case 29: value._p29 = cursor.ReadInt64OrNull(); break;
                case 30: value._p30 = cursor.ReadInt64OrNull(); break;
                case 31: value._p31 = cursor.ReadInt64OrNull(); break;
                case 32: value._p32 = cursor.ReadInt64OrNull(); break;
                case 33: value._p33 = cursor.ReadInt64OrNull(); break;
                case 34: value._p34 = cursor.ReadInt64OrNull(); break;
                case 35: value._p35 = cursor.ReadInt64OrNull(); break;
                case 36: value._p36 = cursor.ReadInt64OrNull(); break;
                case 37: value._p37 = cursor.ReadInt64OrNull(); break;
                case 38: value._p38 = cursor.ReadInt64OrNull(); break;
                case 39: value._p39 = cursor.ReadInt64OrNull(); break;
                case 40: value._p40 = cursor.ReadInt64OrNull(); break;
                case 41: value._p41 = cursor.ReadInt64OrNull(); break;
                case 42: value._p42 = cursor.ReadInt64OrNull(); break;
                case 43: value._p43 = cursor.ReadInt64OrNull(); break;
                case 44: value._p44 = cursor.ReadInt64OrNull(); break;
                case 45: value._p45 = cursor.ReadInt64OrNull(); break;
                case 46: value._p46 = cursor.ReadInt64OrNull(); break;
                case 47: value._p47 = cursor.ReadInt64OrNull(); break;
                case 48: value._p48 = cursor.ReadInt64OrNull(); break;
                case 49: value._p49 = cursor.ReadInt64OrNull(); break;
                case 50: value._p50 = cursor.ReadInt64OrNull(); break;
                case 51: value._p51 = cursor.ReadInt64OrNull(); break;
                case 52: value._p52 = cursor.ReadInt64OrNull(); break;
                case 53: value._p53 = cursor.ReadInt64OrNull(); break;
                case 54: value._p54 = cursor.ReadInt64OrNull(); break;
                case 55: value._p55 = cursor.ReadInt64OrNull(); break;
                case 56: value._p56 = cursor.ReadInt64OrNull(); break;
                case 57: value._p57 = cursor.ReadInt64OrNull(); break;
                case 58: value._p58 = cursor.ReadInt64OrNull(); break;
                case 59: value._p59 = cursor.ReadInt64OrNull(); break;
                case 60: value._p60 = cursor.ReadInt64OrNull(); break;
                case 61: value._p61 = cursor.ReadInt64OrNull(); break;
                case 62: value._p62 = cursor.ReadInt64OrNull(); break;
                case 63: value._p63 = cursor.ReadInt64(); break;
                case 64: value._p64 = cursor.ReadInt64OrNull(); break;
                case 65: value._p65 = cursor.ReadInt64OrNull(); break;
                case 66: value._p66 = cursor.ReadInt64OrNull(); break;
                case 67: value._p67 = cursor.ReadInt64OrNull(); break;
                case 68: value._p68 = cursor.ReadInt64OrNull(); break;
                case 69: value._p69 = cursor.ReadInt64(); break;
                default: cursor.ReadUndeclared(ref value._additional); break;
            }
        }

        value._present = state.Seen;
        value._present1 = state.SeenAt(1);
    }

    static void IJsonObject<Wide>.Write(ref JsonOutput output, Wide value)
    {
        output.BeginObject();
        output.WriteInt64OrNull(s_names, 0, value._p0, value._present);
        output.WriteInt64OrNull(s_names, 1, value._p1, value._present);
        output.WriteInt64OrNull(s_names, 2, value._p2, value._present);
        output.WriteInt64OrNull(s_names, 3, value._p3, value._present);
        output.WriteInt64OrNull(s_names, 4, value._p4, value._present);
        output.WriteInt64OrNull(s_names, 5, value._p5, value._present);
        output.WriteInt64OrNull(s_names, 6, value._p6, value._present);
        output.WriteInt64OrNull(s_names, 7, value._p7, value._present);
        output.WriteInt64OrNull(s_names, 8, value._p8, value._present);
        output.WriteInt64OrNull(s_names, 9, value._p9, value._present);
        output.WriteInt64OrNull(s_names, 10, value._p10, value._present);
        output.WriteInt64OrNull(s_names, 11, value._p11, value._present);
        output.WriteInt64OrNull(s_names, 12, value._p12, value._present);
        output.WriteInt64OrNull(s_names, 13, value._p13, value._present);
        output.WriteInt64OrNull(s_names, 14, value._p14, value._present);
        output.WriteInt64OrNull(s_names, 15, value._p15, value._present);
        output.WriteInt64OrNull(s_names, 16, value._p16, value._present);
        output.WriteInt64OrNull(s_names, 17, value._p17, value._present);
        output.WriteInt64OrNull(s_names, 18, value._p18, value._present);
        output.WriteInt64OrNull(s_names, 19, value._p19, value._present);
        output.WriteInt64OrNull(s_names, 20, value._p20, value._present);
        output.WriteInt64OrNull(s_names, 21, value._p21, value._present);
        output.WriteInt64OrNull(s_names, 22, value._p22, value._present);
        output.WriteInt64OrNull(s_names, 23, value._p23, value._present);
        output.WriteInt64OrNull(s_names, 24, value._p24, value._present);
        output.WriteInt64OrNull(s_names, 25, value._p25, value._present);
        output.WriteInt64OrNull(s_names, 26, value._p26, value._present);
        output.WriteInt64OrNull(s_names, 27, value._p27, value._present);
        output.WriteInt64OrNull(s_names, 28, value._p28, value._present);
        output.WriteInt64OrNull(s_names, 29, value._p29, value._present);
        output.WriteInt64OrNull(s_names, 30, value._p30, value._present);
        output.WriteInt64OrNull(s_names, 31, value._p31, value._present);
        output.WriteInt64OrNull(s_names, 32, value._p32, value._present);
        output.WriteInt64OrNull(s_names, 33, value._p33, value._present);
        output.WriteInt64OrNull(s_names, 34, value._p34, value._present);
        output.WriteInt64OrNull(s_names, 35, value._p35, value._present);
        output.WriteInt64OrNull(s_names, 36, value._p36, value._present);
        output.WriteInt64OrNull(s_names, 37, value._p37, value._present);
        output.WriteInt64OrNull(s_names, 38, value._p38, value._present);
        output.WriteInt64OrNull(s_names, 39, value._p39, value._present);
        output.WriteInt64OrNull(s_names, 40, value._p40, value._present);
        output.WriteInt64OrNull(s_names, 41, value._p41, value._present);
        output.WriteInt64OrNull(s_names, 42, value._p42, value._present);
        output.WriteInt64OrNull(s_names, 43, value._p43, value._present);
        output.WriteInt64OrNull(s_names, 44, value._p44, value._present);
        output.WriteInt64OrNull(s_names, 45, value._p45, value._present);
        output.WriteInt64OrNull(s_names, 46, value._p46, value._present);
        output.WriteInt64OrNull(s_names, 47, value._p47, value._present);
        output.WriteInt64OrNull(s_names, 48, value._p48, value._present);
        output.WriteInt64OrNull(s_names, 49, value._p49, value._present);
        output.WriteInt64OrNull(s_names, 50, value._p50, value._present);
        output.WriteInt64OrNull(s_names, 51, value._p51, value._present);
        output.WriteInt64OrNull(s_names, 52, value._p52, value._present);
        output.WriteInt64OrNull(s_names, 53, value._p53, value._present);
        output.WriteInt64OrNull(s_names, 54, value._p54, value._present);
        output.WriteInt64OrNull(s_names, 55, value._p55, value._present);
        output.WriteInt64OrNull(s_names, 56, value._p56, value._present);
        output.WriteInt64OrNull(s_names, 57, value._p57, value._present);
        output.WriteInt64OrNull(s_names, 58, value._p58, value._present);
        output.WriteInt64OrNull(s_names, 59, value._p59, value._present);
        output.WriteInt64OrNull(s_names, 60, value._p60, value._present);
        output.WriteInt64OrNull(s_names, 61, value._p61, value._present);
        output.WriteInt64OrNull(s_names, 62, value._p62, value._present);
        output.WriteInt64OrNull(s_names, 63, value._p63, value._present);
        output.WriteInt64OrNull(s_names, 64, value._p64, value._present1);
        output.WriteInt64OrNull(s_names, 65, value._p65, value._present1);
        output.WriteInt64OrNull(s_names, 66, value._p66, value._present1);
        output.WriteInt64OrNull(s_names, 67, value._p67, value._present1);
        output.WriteInt64OrNull(s_names, 68, value._p68, value._present1);
        output.WriteInt64OrNull(s_names, 69, value._p69, value._present1);
        output.EndObject(s_names, value._additional);
    }
}
