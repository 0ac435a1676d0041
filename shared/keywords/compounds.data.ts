/** Words of the trade that shoppers write both joined and apart (and with a hyphen): «hole saw», «holesaw». */
export const compoundWords: readonly string[] = (
  'hole saw,drill bit,screw driver,tool box,tool bag,tool belt,tool kit,tool set,nail gun,staple gun,glue gun,heat gun,' +
  'spray gun,jig saw,hack saw,chain saw,band saw,hand saw,fret saw,coping saw,table saw,mitre saw,tenon saw,' +
  'work bench,work top,work wear,work shop,work light,work surface,work mat,work piece,bench top,bench mark,' +
  'wall plug,rawl plug,wall paper,wall board,wall light,wall mount,pad lock,dead lock,dead bolt,door bell,door stop,' +
  'door mat,door knob,door way,door frame,door step,gate post,gate way,fence post,key ring,key safe,key hole,key chain,' +
  'letter box,letter plate,mail box,post box,sand paper,glass paper,sand bag,sand blaster,paint brush,paint roller,' +
  'brush wood,wood screw,wood work,wood worker,wood working,wood stain,ply wood,hard wood,soft wood,fire wood,' +
  'fire place,fire proof,fire side,flame proof,water proof,weather proof,rust proof,heat proof,shock proof,sound proof,' +
  'draught proof,damp proof,frost proof,splash proof,dust proof,dust sheet,dust pan,dust bin,bath room,bed room,' +
  'bath tub,bath mat,shower head,plug hole,stop cock,ball cock,stop tap,sink hole,down pipe,drain pipe,pipe work,' +
  'stand pipe,hose pipe,water butt,wheel barrow,lawn mower,hedge trimmer,leaf blower,green house,summer house,' +
  'flower pot,flower bed,garden ware,out door,out doors,in door,out side,in side,out let,out house,lamp shade,' +
  'light bulb,light switch,spot light,flood light,down light,up light,head light,head lamp,head torch,flash light,' +
  'torch light,strip light,lamp holder,lamp post,multi tool,multi meter,multi purpose,multi pack,multi use,' +
  'multi coloured,multi function,multi surface,multi bit,heavy duty,self adhesive,self tapping,self drilling,' +
  'self levelling,self locking,counter sunk,counter sink,counter bore,counter top,plaster board,chip board,fibre board,' +
  'hard board,card board,floor board,skirting board,base board,side board,clip board,peg board,pin board,white board,' +
  'black board,key board,cup board,dash board,brick work,stone work,metal work,iron work,lead work,frame work,' +
  'ground work,paint work,tile work,stair case,stair way,stair rod,step ladder,roof rack,sky light,roof light,' +
  'tie wrap,cable tie,zip tie,cable way,zip lock,tooth brush,tooth paste,wire wool,steel work,steel wool,cross head,' +
  'flat head,pan head,round head,cross cut,hand rail,hand held,hand tool,hand made,hand wheel,grab rail,tow rope,' +
  'tow bar,tow ball,tie down,turn buckle,eye bolt,eye let,cork screw,thumb screw,set screw,thumb tack,push pin,' +
  'hook up,hang up,wind screen,wind shield,wind proof,number plate,name plate,base plate,back plate,face plate,' +
  'strike plate,kick plate,kick board,foot print,foot pump,foot stool,foot rest,floor standing,free standing,' +
  'long life,long lasting,extra long,extra large,anti slip,anti rust,anti skid,anti fatigue,anti freeze,anti static,' +
  'non slip,non stick,non woven,non toxic,re usable,re fillable,pre cut,pre drilled,pre painted,mini bus,motor cycle,' +
  'motor bike,car port,trip wire,tape measure,angle grinder,ear muff,ear plug,ear defender,face mask,knee pad,knee pads,' +
  'over all,over alls,back pack,back splash,splash back,tea towel,tea pot,ice box,mouse trap,rat trap,fly paper,' +
  'bird feeder,bird house,pet proof,child proof,cat flap,dog flap,grind stone,whet stone,oil stone,mile stone,' +
  'lime stone,sand stone,cobble stone,paving stone,flag stone,key stone,curb stone,kerb stone,cross bar,crow bar,' +
  'pry bar,spirit level,blow torch,blow lamp,cool box,lunch box,lock box,fuse box,junction box,back box,box section,' +
  'sledge hammer,jack hammer,claw hammer,breaker bar,tread mill,mill stone,nut driver,torque wrench,socket set,' +
  'ratchet strap,shrink wrap,bubble wrap,cling film,stretch wrap,duct tape,gaffer tape,mask tape,masking tape'
).split(',');
